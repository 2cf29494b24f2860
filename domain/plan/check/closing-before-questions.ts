import { about, type CheckInput, type CheckRule, type Found } from './rule.ts';
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
  const key = (id: string) => input.type.milestones.find((milestone) => milestone.id === id)?.key ?? id;
  return [
    about(
      input,
      then,
      `${key(then)} (${inWords(other.lastDay)}) komt vóór ${key(first)} (${inWords(one.lastDay)}). Zet ze in de goede volgorde.`,
    ),
  ];
}

/** On one day the clock decides, when both have one. */
const later = (
  one: { readonly kind: string; readonly lastDay: string; readonly endsAt: number },
  other: { readonly kind: string; readonly lastDay: string; readonly endsAt: number },
): boolean =>
  one.lastDay > other.lastDay ||
  (one.lastDay === other.lastDay && one.kind === 'moment' && other.kind === 'moment' && one.endsAt > other.endsAt);
