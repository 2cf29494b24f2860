import type { BrokenRule } from '../../domain/plan/change/broken-rules.ts';
import { shortDate } from './day-words.ts';
import { capital, milestoneLabel } from './milestones.ts';

/** What is wrong when a plan does not meet a rule, behind the name of the milestone. */
const WRONG: Readonly<Record<string, string>> = {
  'minimum-term': 'de tijd om in te schrijven is te kort',
  'full-days': 'de laatste dag van de termijn om in te schrijven is niet vol',
  'least-term': 'er waren minder dagen dan de wet voorschrijft',
  'works-terms': 'minder dagen dan het ARW 2016 noemt',
  'concession-term': 'de tijd om in te schrijven is te kort',
  'clarification-margin': 'te weinig dagen tussen de nota en de sluiting',
  'questions-to-answers': 'te weinig werkdagen tussen de laatste vragen en de nota',
  'closing-before-questions': 'komt voor wat eraan vooraf hoort te gaan',
  'step-out-of-order': 'staat niet op haar plaats in de volgorde',
  'standstill-length': 'valt in de opschortende termijn',
  'start-inside-remedy-window': 'valt in de termijn om op te komen tegen de gunning',
  'start-before-decision': 'komt voor het besluit',
  'application-before-opening': 'kwam binnen voordat dat kon',
  'application-after-start': 'kan na de start komen',
  'decision-after-start': 'kan na de start komen',
  'second-remedy-window-open': 'komt terwijl bezwaar tegen het subsidiebesluit nog kan',
  'ends-on-free-day': 'valt op een vrije dag',
};

/**
 * What is wrong, without the way out. An unknown rule is its own name. @example 'Sluiting inschrijving: de tijd om in te schrijven is te kort (Aw 2.71)'
 * @param law how a ground is written: short when nothing is said.
 */
export function brokenLabel({ rule, milestone, ground }: BrokenRule, law = (text: string): string => text): string {
  const wrong = Object.hasOwn(WRONG, rule) ? WRONG[rule] : rule;
  return `${capital(milestoneLabel(milestone))}: ${wrong}${ground === null ? '' : ` (${law(ground)})`}`;
}

/** Whether it is about what somebody sent in too early: the plan is as it was, and a person says whether that counts. */
export const cameEarly = ({ rule }: Pick<BrokenRule, 'rule'>): boolean => rule === 'application-before-opening';

/** What people are told of at once: that a plan does not meet a rule, or that something came in too early. */
export const brokenTitle = (broken: readonly BrokenRule[]): string =>
  broken.every(cameEarly) ? 'Te vroeg ontvangen' : 'Planning klopt niet meer';

/** What is wrong, and the first day that mends it. */
export function brokenText(broken: BrokenRule, law?: (text: string) => string): string {
  const { milestone, mend } = broken;
  const wrong = brokenLabel(broken, law);
  if (cameEarly(broken))
    return `${wrong}. De regeling of de leidraad zegt of dat meetelt; beslis daarover, en leg dat besluit vast.`;
  if (mend === null) return `${wrong}. Geen latere dag lost dit op.`;
  const other = mend.milestone === milestone ? '' : ` voor ${milestoneLabel(mend.milestone)}`;
  return `${wrong}. Eerste dag die wel kan${other}: ${shortDate(mend.day)}.`;
}
