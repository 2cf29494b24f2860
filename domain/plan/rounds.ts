import type { MilestoneType, ProcedureType } from './procedure-type.ts';

/** How many rounds there are of what comes again, by the id of the first. */
export type Rounds = Readonly<Record<string, number>>;

const LATER = /^(.+)-([1-9]\d?)$/;

/** The id or key of a round: the first has the name of its kind. @example roundName('clarification-note', 2) // 'clarification-note-2' */
export const roundName = (first: string, round: number): string => (round === 1 ? first : `${first}-${round}`);

/** What a name of a later round says, or null. @example roundOf('clarification-note-2') // { first: 'clarification-note', round: 2 } */
export function roundOf(name: string): { readonly first: string; readonly round: number } | null {
  const [, first, digits] = LATER.exec(name) ?? [];
  const round = Number(digits);
  return first === undefined || round < 2 ? null : { first, round };
}

/** The milestone of a type that a name of it or of one of its rounds means, or null when it has no such milestone or it does not come again. */
export function namedIn(
  milestones: readonly MilestoneType[],
  name: string,
  by: 'id' | 'key',
): { readonly type: MilestoneType; readonly round: number } | null {
  const itself = milestones.find((one) => one[by] === name);
  if (itself !== undefined) return { type: itself, round: 1 };
  const later = roundOf(name);
  const type = milestones.find((one) => one[by] === later?.first && one.repeats === true);
  return later === null || type === undefined ? null : { type, round: later.round };
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
 * A procedure type with a milestone for every round, each behind the milestones of the round before it. What comes after one that
 * has rounds, comes after all of them; a round comes after the same round of what it follows, and after the round before it.
 */
export function withRounds(type: ProcedureType, rounds: Rounds): ProcedureType {
  const countOf = (id: string): number => rounds[id] ?? 1;
  if (type.milestones.every(({ id }) => countOf(id) === 1)) return type;
  const all = (id: string): string[] => range(countOf(id)).map((round) => roundName(id, round));
  const inRound = (one: MilestoneType, round: number): MilestoneType => ({
    ...one,
    id: roundName(one.id, round),
    key: roundName(one.key, round),
    after: [
      ...one.after.flatMap((id) =>
        one.repeats === true && countOf(id) > 1 ? [roundName(id, Math.min(round, countOf(id)))] : all(id),
      ),
      ...(round === 1 ? [] : [roundName(one.id, round - 1)]),
    ],
    ...(round === 1 ? {} : { required: false }),
  });
  const milestones = together(type.milestones).flatMap((group) =>
    range(Math.max(...group.map(({ id }) => countOf(id)))).flatMap((round) =>
      group.filter(({ id }) => round <= countOf(id)).map((one) => inRound(one, round)),
    ),
  );
  return { ...type, milestones };
}

/** What comes again and stands side by side goes round together. */
function together(milestones: readonly MilestoneType[]): readonly (readonly MilestoneType[])[] {
  const groups: MilestoneType[][] = [];
  for (const one of milestones) {
    const last = groups.at(-1);
    if (one.repeats === true && last?.[0]?.repeats === true) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
