import type { CaseView } from '../../domain/case/view.ts';
import type { ShownMilestone } from '../../domain/case/shown-milestone.ts';
import { termHold, type Hold } from '../../domain/case/hold.ts';
import { means } from '../../domain/plan/trait.ts';
import { awardText } from './award.ts';
import { isTextRef } from '../../domain/case/ids.ts';
import { otherThanCompletion } from '../../domain/law/suspension.ts';
import { momentLabel } from './day-words.ts';
import { dateOnly, inFull } from './in-full.ts';
import { capital, kindOf, milestonePhrase } from './milestones.ts';
import { lastDayText } from './outside.ts';
import { consequenceLabel, outcomeLabel } from './words.ts';

/** What changes when the milestone comes; without an entry its owner decides. */
const MEANING: Readonly<Record<string, string>> = {
  'consultation-enrolment': 'Tot en met die dag kunnen marktpartijen zich aanmelden.',
  'questions-close': 'Tot dan kunnen inschrijvers vragen stellen; daarna niet meer.',
  'submission-close': 'Tot dan kunnen inschrijvers indienen; daarna niet meer.',
  'bid-opening': 'Eerder mag niemand de inschrijvingen openen.',
  'objection-window': 'Tot en met die dag kunnen belanghebbenden bezwaar maken.',
  standstill:
    'Tot en met die dag kan een inschrijver een kort geding beginnen. De overeenkomst mag nog niet worden gesloten.',
  'subsidy-application': 'Meld de aanvraag zodra zij binnen is.',
};

const BY_OWNER = {
  ours: 'Meld het als het gedaan is.',
  theirs: 'De zaak gaat daarna vanzelf verder.',
  effect: 'Dit gaat vanzelf in.',
} as const;

/**
 * What the case waits for, by when, and what that means.
 * @param distance e.g. 'over 8 werkdagen', where someone reads it today; left out where the text stays standing.
 */
export function waitingForText(
  view: Pick<CaseView, 'waitingFor' | 'suspended' | 'holds' | 'outcome' | 'objection'> &
    Partial<Pick<CaseView, 'awards' | 'standing'>>,
  distance?: string,
): string {
  if (view.outcome !== null) {
    const decided = view.objection?.consequence ?? null;
    return `Deze zaak is ${outcomeLabel(view.outcome)}${decided === null ? '' : `: ${consequenceLabel(decided)}`}. Er is niets meer te doen.`;
  }
  const { suspended, waitingFor } = view;
  if (suspended !== null)
    return `Geschorst sinds ${inFull(momentLabel(suspended.since))}${because(suspended.reason)} De planning staat stil tot iemand de zaak hervat; termijnen uit de wet lopen door.`;
  if (waitingFor === null) return 'Wacht op niets. Deze fase is klaar.';
  if (waitingFor.shown === 'not-reported' && waitingFor.milestone.owner === 'ours') return askedText(waitingFor);
  if (waitingFor.shown === 'passed' || waitingFor.shown === 'not-reported') return unreportedText(waitingFor);
  if (view.standing?.attention.includes('tie') === true && means(waitingFor.milestone, 'needs-winner'))
    return drawText(waitingFor, view.awards ?? []);
  if (waitingFor.shown === 'held') return heldText(waitingFor, termHold(view, waitingFor.milestone.id));
  return waitingFor.shown === 'overdue' ? overdueText(waitingFor) : openText(waitingFor, distance);
}

function openText({ milestone }: ShownMilestone, distance: string | undefined): string {
  const away = distance === undefined ? '' : ` (${distance})`;
  const meaning = MEANING[kindOf(milestone.id)] ?? BY_OWNER[milestone.owner];
  return `Wacht op ${milestonePhrase(milestone.id)}: ${inFull(milestone.when)}${away}. ${meaning}`;
}

/** Nothing goes on before a draw; of which bids it is, for who may know that. */
function drawText({ milestone: { id, when }, shown }: ShownMilestone, awards: CaseView['awards']): string {
  const ties = awards.flatMap((one) => ('tie' in one.outcome ? [awardText(one)] : []));
  const between = ties.length === 0 ? '' : ` (${ties.join('; ')})`;
  const date = inFull(shown === 'overdue' ? dateOnly(when) : when);
  const due = shown === 'overdue' ? `had er ${date} moeten zijn en kan` : `heeft als datum ${date} en kan`;
  return `Wacht op een loting${between}. Leg haar uitkomst vast: ${milestonePhrase(id)} ${due} pas daarna worden gemeld.`;
}

/** A term that stands still: what makes it go on. */
function heldText({ milestone: { id } }: ShownMilestone, hold: Hold | null): string {
  const until = hold?.until ?? null;
  if (until === null)
    return `Wacht op ${milestonePhrase(id)}. De termijn staat stil en loopt verder als iemand hem hervat.`;
  const sooner =
    otherThanCompletion(hold?.ground) === undefined
      ? 'zodra de aanvulling is vastgelegd'
      : 'als iemand hem eerder hervat';
  return `Wacht op ${milestonePhrase(id)}. De termijn staat stil tot en met ${lastDayText(until)} en loopt dan vanzelf verder, of eerder: ${sooner}.`;
}

function overdueText({ milestone: { id, when } }: ShownMilestone): string {
  return `Te laat: ${milestonePhrase(id)} had er ${inFull(dateOnly(when))} moeten zijn. De zaak gaat pas verder als het gemeld of verplaatst is.`;
}

/** What may have been done before the case was taken over, and nobody said so. */
const askedText = ({ milestone: { id, when } }: ShownMilestone): string =>
  `Wacht op de melding van ${milestonePhrase(id)}: volgens de planning was dat ${inFull(dateOnly(when))}, vóór de overname. Meld wanneer het is gedaan, of verplaats het.`;

/** An application that nobody reported by its last day: without it there is nothing to decide on. */
const unreportedText = ({ milestone: { id, when } }: ShownMilestone): string =>
  `Wacht op ${milestonePhrase(id)}: die is niet gemeld, en de laatste dag was ${inFull(dateOnly(when))}. Zonder aanvraag loopt er geen beslistermijn. Meld de aanvraag met de dag van ontvangst, ook als die eerder was.`;

/** Why, when whoever reads this may know it; else only a full stop. */
const because = (reason: string | null): string => (reason === null || isTextRef(reason) ? '.' : `: ${closed(reason)}`);

/** A sentence that ends in one full stop. */
export const closed = (text: string): string => {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? capital(trimmed) : `${capital(trimmed)}.`;
};
