import { localOf } from '../../law/clock.ts';
import type { Ground } from '../../law/ground.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { about, keyOf, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** Milestones that come one after another in every procedure; the law says so of some, reason of the others. */
const ORDER: readonly (readonly [first: string, then: string, ground: Ground | null])[] = [
  ['prior-notice', 'contract-notice', 'Aw 2.71'],
  ['consultation-enrolment', 'market-consultation', null],
  ['market-consultation', 'contract-notice', 'Aw 2.25'],
  ['contract-notice', 'questions-close', null],
  ['questions-close', 'clarification-note', 'Aw 2.54'],
  ['questions-close', 'submission-close', 'Aw 2.54'],
  ['clarification-note', 'submission-close', 'Aw 2.54'],
  ['submission-close', 'bid-opening', null],
  ['bid-opening', 'evaluation', null],
  ['evaluation', 'award-decision', null],
  ['award-decision', 'award-meetings', null],
  ['award-decision', 'award-final', null],
  ['award-decision', 'subsidy-application', null],
  ['subsidy-application', 'subsidy-decision', 'Awb 4:13'],
  ['award-final', 'service-start', null],
  ['implementation-start', 'service-start', null],
];

/** A procedure has an order: questions before answers, answers before the closing, the closing before the opening. */
export const closingBeforeQuestions: CheckRule = {
  id: 'closing-before-questions',
  severity: 'error',
  ground: null,
  check: (input) => ORDER.flatMap(([first, then, ground]) => outOfOrder(input, first, then, ground)),
};

function outOfOrder(input: CheckInput, first: string, then: string, ground: Ground | null): Found[] {
  const [one, other] = [input.milestones.get(first), input.milestones.get(then)];
  if (one === undefined || other === undefined || !later(one, other)) return [];
  const oneDay = one.lastDay === beginOf(other);
  const what = `${keyOf(input, then)} (${other.kind === 'window' ? 'begint op ' : ''}${inWords(beginOf(other))}${clock(other, oneDay)})`;
  const message = `${what} komt vóór ${keyOf(input, first)} (${inWords(one.lastDay)}${clock(one, oneDay)}). Zet ze in de goede volgorde.`;
  return [{ ...about(input, then, message), ...(ground === null ? {} : { ground }) }];
}

/** On one day only the clock tells them apart. */
const clock = ({ kind, endsAt }: Dated, oneDay: boolean): string =>
  oneDay && kind === 'moment' ? `, ${localOf(endsAt).time.replace(':', '.')} uur` : '';

type Dated = Pick<PlannedMilestone, 'kind' | 'firstDay' | 'lastDay' | 'endsAt'>;

/** A period as a whole waits for what comes before it: its first day counts. */
const beginOf = ({ kind, firstDay, lastDay }: Dated): IsoDate => (kind === 'window' ? (firstDay ?? lastDay) : lastDay);

/** On one day the clock decides, when both have one. */
const later = (one: Dated, other: Dated): boolean =>
  one.lastDay > beginOf(other) ||
  (one.lastDay === beginOf(other) && one.kind === 'moment' && other.kind === 'moment' && one.endsAt > other.endsAt);
