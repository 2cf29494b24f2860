import { localOf } from '../../law/clock.ts';
import type { Ground } from '../../law/ground.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { partOf } from '../part.ts';
import { roundName, roundOf } from '../round-name.ts';
import type { Trait } from '../trait.ts';
import { opensForAll } from './application-before-opening.ts';
import { beginOf, later } from './in-time.ts';
import { about, keyOf, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** Milestones that come one after another in every procedure; the law says so of some, reason of the others. */
const ORDER: readonly (readonly [first: Trait, then: Trait, ground: Ground | null])[] = [
  ['announces-ahead', 'announces', 'Aw 2.71'],
  ['closes-enrolment', 'consults-market', null],
  ['consults-market', 'announces', 'Aw 2.25'],
  ['announces', 'closes-requests', 'Aw 2.71'],
  ['closes-requests', 'selects', null],
  ['selects', 'invites', null],
  ['invites', 'closes-questions', null],
  ['invites', 'closes-first-bids', 'Aw 2.71'],
  ['closes-first-bids', 'talks', 'Aw 2.126'],
  ['selects', 'talks', null],
  ['talks', 'asks-final-bids', null],
  ['closes-first-bids', 'closes-round', null],
  ['closes-round', 'asks-final-bids', null],
  ['asks-final-bids', 'closes-bids', null],
  ['invites', 'closes-bids', null],
  ['announces', 'closes-questions', null],
  ['closes-questions', 'answers-questions', 'Aw 2.54'],
  ['closes-questions', 'closes-bids', 'Aw 2.54'],
  ['answers-questions', 'closes-bids', 'Aw 2.54'],
  ['closes-bids', 'opens-bids', null],
  ['opens-bids', 'scores', null],
  ['scores', 'decides', null],
  ['decides', 'explains-decision', null],
  ['decides', 'makes-final', null],
  ['makes-final', 'announces-award', 'Aw 2.134'],
  ['decides', 'applies', null],
  ['announces', 'opens-applications', 'Awb 4:27'],
  ['opens-applications', 'applies', null],
  ['applies', 'on-application', 'Awb 4:13'],
  ['makes-final', 'starts-services', null],
  ['starts-implementation', 'starts-services', null],
];

/** A procedure has an order: questions before answers, answers before the closing, the closing before the opening. */
export const closingBeforeQuestions: CheckRule = {
  id: 'closing-before-questions',
  severity: 'error',
  ground: null,
  guards: 'always',
  check: (input) => [
    ...ORDER.flatMap(([first, then, ground]) =>
      pairs(input.all(first), inPlan(input, then)).flatMap((pair) => outOfOrder(input, pair, ground)),
    ),
    ...rounds(input).flatMap((pair) => outOfOrder(input, pair, null)),
  ],
};

/** What somebody sent in before it could be is no date of the plan: it has a rule of its own (`application-before-opening`). */
const inPlan = (input: CheckInput, trait: Trait): readonly PlannedMilestone[] =>
  opensForAll(input) !== null && trait === 'applies'
    ? input.all(trait).filter(({ id }) => partOf(id) === null)
    : input.all(trait);

type Pair = readonly [one: PlannedMilestone, other: PlannedMilestone];

/** What a party has with what the same party has; round by round when both have rounds, else each with each. */
function pairs(ones: readonly PlannedMilestone[], others: readonly PlannedMilestone[]): readonly Pair[] {
  if (ones.length === 0 || others.length === 0) return [];
  const own = ofSameParty(ones, others);
  if (own.length > 0) return own;
  if (ones.length > 1 && others.length > 1)
    return ones.flatMap((one, round) => (others[round] === undefined ? [] : [[one, others[round]] as const]));
  return ones.flatMap((one) => others.map((other) => [one, other] as const));
}

/** What is of one party. */
function ofSameParty(ones: readonly PlannedMilestone[], others: readonly PlannedMilestone[]): readonly Pair[] {
  const byParty = new Map<string, PlannedMilestone[]>();
  for (const one of ones) {
    const party = partOf(one.id)?.part;
    if (party !== undefined) byParty.set(party, [...(byParty.get(party) ?? []), one]);
  }
  if (byParty.size === 0) return [];
  return others.flatMap((other) =>
    (byParty.get(partOf(other.id)?.part ?? '') ?? []).map((one) => [one, other] as const),
  );
}

/** Each round with the one before it. */
function rounds({ milestones, all }: CheckInput): readonly Pair[] {
  return all('comes-again').flatMap((other) => {
    const later = roundOf(other.id);
    const one = later === null ? undefined : milestones.get(roundName(later.first, later.round - 1));
    return one === undefined ? [] : [[one, other] as const];
  });
}

function outOfOrder(input: CheckInput, [one, other]: Pair, ground: Ground | null): Found[] {
  if (!later(one, other)) return [];
  const oneDay = one.lastDay === beginOf(other);
  const what = `${keyOf(input, other.id)} (${other.kind === 'window' ? 'begint op ' : ''}${inWords(beginOf(other))}${clock(other, oneDay)})`;
  const message = `${what} komt vóór ${keyOf(input, one.id)} (${inWords(one.lastDay)}${clock(one, oneDay)}). Zet ze in de goede volgorde.`;
  return [{ ...about(input, other.id, message), ...(ground === null ? {} : { ground }) }];
}

/** On one day only the clock tells them apart. */
const clock = ({ kind, endsAt }: Pick<PlannedMilestone, 'kind' | 'endsAt'>, oneDay: boolean): string =>
  oneDay && kind === 'moment' ? `, ${localOf(endsAt).time.replace(':', '.')} uur` : '';
