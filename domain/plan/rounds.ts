import { withLaterSteps } from './own-steps.ts';
import type { MilestoneType, ProcedureType } from './procedure-type.ts';
import { roundOf, roundName, isStep } from './round-name.ts';
import { means } from './trait.ts';

/** How many rounds there are of what comes again, by the id of the first. */
export type Rounds = Readonly<Record<string, number>>;

/** Whether a procedure can have rounds of it. */
const comesAgain = (one: Pick<MilestoneType, 'traits'>): boolean => means(one, 'comes-again');

/** The milestone of a type that a name of it or of one of its rounds means, or null when it has no such milestone or it does not come again. */
export function namedIn(
  milestones: readonly MilestoneType[],
  name: string,
  by: 'id' | 'key',
): { readonly type: MilestoneType; readonly round: number } | null {
  const itself = milestones.find((one) => one[by] === name);
  if (itself !== undefined) return { type: itself, round: 1 };
  const later = roundOf(name);
  const type = milestones.find((one) => one[by] === later?.first && comesAgain(one));
  return later === null || type === undefined ? null : { type, round: later.round };
}

/** The same where one round is meant: `-1` is the first of them. @example oneRoundIn(milestones, 'nota-van-inlichtingen-1', 'key') */
export function oneRoundIn(
  milestones: readonly MilestoneType[],
  name: string,
  by: 'id' | 'key',
): ReturnType<typeof namedIn> {
  const named = namedIn(milestones, name, by);
  const first = /^(.+)-1$/.exec(name)?.[1];
  const type = named === null ? milestones.find((one) => one[by] === first && comesAgain(one)) : undefined;
  return type === undefined ? named : { type, round: 1 };
}

/** The same for a round that comes in while the case runs: of a step of one's own there can be one more as well. */
export function roundIn(
  milestones: readonly MilestoneType[],
  name: string,
  by: 'id' | 'key',
): ReturnType<typeof namedIn> {
  const named = namedIn(milestones, name, by);
  const later = named === null ? roundOf(name) : null;
  const step = milestones.find((one) => isStep(one.id) && one[by] === later?.first);
  return later === null || step === undefined ? named : { type: step, round: later.round };
}

/** How many rounds a planning has of each, from the ids in it. */
export function roundsIn(milestones: readonly MilestoneType[], ids: readonly string[]): Rounds {
  const rounds: Record<string, number> = {};
  for (const id of ids) {
    const named = namedIn(milestones, id, 'id');
    if (named !== null && named.round > (rounds[named.type.id] ?? 1)) rounds[named.type.id] = named.round;
  }
  return rounds;
}

/**
 * A procedure type with a milestone for every round, also for those that it has already. What comes after one that has rounds,
 * comes after all of them; a round comes after the same round of what it follows, and after the round before it.
 */
export function withRounds(type: ProcedureType, rounds: Rounds): ProcedureType {
  if (Object.keys(rounds).length === 0) return type;
  const coming = new Set(type.milestones.filter(comesAgain).map(({ id }) => id));
  const isFirst = (id: string): boolean => !coming.has(roundOf(id)?.first ?? '');
  const firsts = type.milestones.filter(({ id }) => isFirst(id));
  const there = roundsIn(
    firsts,
    type.milestones.map(({ id }) => id),
  );
  const countOf = (id: string): number => Math.max(rounds[id] ?? 1, there[id] ?? 1);
  const sourcesOf = ({ after, traits, afterRounds = [] }: MilestoneType, round: number): readonly string[] => [
    ...afterRounds,
    ...after
      .filter((id) => isFirst(id) && !afterRounds.includes(id))
      .flatMap((id) => {
        const count = countOf(id);
        return comesAgain({ traits })
          ? [roundName(id, Math.min(round, count))]
          : range(count).map((at) => roundName(id, at));
      }),
  ];
  const inRound = (one: MilestoneType, round: number): MilestoneType => ({
    ...one,
    id: roundName(one.id, round),
    key: roundName(one.key, round),
    after: [
      ...sourcesOf(one, round),
      ...(one.roundAfter?.[round] ?? []),
      ...(round === 1 ? [] : [roundName(one.id, round - 1)]),
    ],
    ...(round === 1 ? {} : { required: false }),
  });
  const milestones = together(firsts).flatMap((group) =>
    range(Math.max(...group.map(({ id }) => countOf(id)))).flatMap((round) =>
      group.filter(({ id }) => round <= countOf(id)).map((one) => inRound(one, round)),
    ),
  );
  return withLaterSteps({ ...type, milestones: behindRounds(milestones) }, rounds);
}

/** What follows one round alone stands behind it. */
function behindRounds(milestones: readonly MilestoneType[]): readonly MilestoneType[] {
  const moved = new Map<string, MilestoneType[]>();
  for (const one of milestones) {
    const round = one.afterRounds?.at(-1);
    if (round !== undefined && milestones.some(({ id }) => id === round))
      moved.set(round, [...(moved.get(round) ?? []), one]);
  }
  if (moved.size === 0) return milestones;
  const apart = new Set([...moved.values()].flat());
  return milestones.flatMap((one) => (apart.has(one) ? [] : [one, ...(moved.get(one.id) ?? [])]));
}

/** What comes again and stands side by side goes round together. */
function together(milestones: readonly MilestoneType[]): readonly (readonly MilestoneType[])[] {
  const groups: MilestoneType[][] = [];
  for (const one of milestones) {
    const last = groups.at(-1);
    if (comesAgain(one) && last?.[0] !== undefined && comesAgain(last[0])) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
