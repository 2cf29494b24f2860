import type { IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { about, keyOf, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** Milestones that come one after another in every procedure. */
const ORDER: readonly (readonly [first: string, then: string])[] = [
  ['contract-notice', 'questions-close'],
  ['questions-close', 'clarification-note'],
  ['questions-close', 'submission-close'],
  ['clarification-note', 'submission-close'],
  ['submission-close', 'bid-opening'],
  ['bid-opening', 'evaluation'],
  ['evaluation', 'award-decision'],
];

/** A procedure has an order: questions before answers, answers before the closing, the closing before the opening. */
export const closingBeforeQuestions: CheckRule = {
  id: 'closing-before-questions',
  severity: 'error',
  ground: 'Aw 2.54',
  check: (input) => ORDER.flatMap(([first, then]) => outOfOrder(input, first, then)),
};

function outOfOrder(input: CheckInput, first: string, then: string): Found[] {
  const [one, other] = [input.milestones.get(first), input.milestones.get(then)];
  if (one === undefined || other === undefined || !later(one, other)) return [];
  const what = `${keyOf(input, then)} (${other.kind === 'window' ? 'begint op ' : ''}${inWords(beginOf(other))})`;
  return [
    about(
      input,
      then,
      `${what} komt vóór ${keyOf(input, first)} (${inWords(one.lastDay)}). Zet ze in de goede volgorde.`,
    ),
  ];
}

type Dated = Pick<PlannedMilestone, 'kind' | 'firstDay' | 'lastDay' | 'endsAt'>;

/** A period as a whole waits for what comes before it: its first day counts. */
const beginOf = ({ kind, firstDay, lastDay }: Dated): IsoDate => (kind === 'window' ? (firstDay ?? lastDay) : lastDay);

/** On one day the clock decides, when both have one. */
const later = (one: Dated, other: Dated): boolean =>
  one.lastDay > beginOf(other) ||
  (one.lastDay === beginOf(other) && one.kind === 'moment' && other.kind === 'moment' && one.endsAt > other.endsAt);
