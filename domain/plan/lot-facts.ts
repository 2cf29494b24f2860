import type { Definition } from './definition.ts';
import { inside, lotWorld, outside, waysOf, type LotWorld } from './lot-world.ts';
import { nameOfPart, partOf } from './part.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { ProcedureType } from './procedure-type.ts';
import { roundBefore } from './rounds.ts';

/** Facts that are kept by milestone. */
const BY_MILESTONE = [
  'moved',
  'actual',
  'replaced',
  'shifts',
  'rounds',
  'firstShifts',
  'stood',
  'delayed',
  'holds',
] as const;

type ByMilestone = Pick<PlanFacts, (typeof BY_MILESTONE)[number]>;

/** What happened, as one world knows it: of other lots, and of what the lot has for itself with the others, nothing. */
export const factsIn = (world: LotWorld, { ways: _ways, ...facts }: PlanFacts): PlanFacts => ({
  ...facts,
  ...eachOf(facts, (name) => inside(world, name)),
});

/** What happened to the whole procedure, with what became of it in one world. */
export function withFactsOf(world: LotWorld, facts: PlanFacts, inWorld: PlanFacts): PlanFacts {
  const others = eachOf(facts, (name) => (inside(world, name) === null ? name : null));
  const own = eachOf(inWorld, (id) => outside(world, id));
  const merged = BY_MILESTONE.flatMap((kind) => {
    const both = { ...others[kind], ...own[kind] };
    return facts[kind] === undefined && Object.keys(both).length === 0 ? [] : [[kind, both] as const];
  });
  const { ways } = facts;
  return { ...inWorld, ...(ways === undefined ? {} : { ways }), ...(Object.fromEntries(merged) as ByMilestone) };
}

/** A lot goes its own way from this milestone on, and takes along what happened to its dates until now. */
export function withWay(facts: PlanFacts, world: LotWorld, first: string): PlanFacts {
  const { lot, owns } = world;
  if (lot === null) return facts;
  const copied = eachOf(facts, (name) => (owns(name) && partOf(name) === null ? nameOfPart(name, lot) : null));
  const merged = BY_MILESTONE.flatMap((kind) => {
    const own = copied[kind];
    return own === undefined ? [] : [[kind, { ...own, ...facts[kind] }] as const];
  });
  return { ...facts, ways: { ...facts.ways, [lot]: first }, ...(Object.fromEntries(merged) as ByMilestone) };
}

/** The facts once the lot goes its own way that a name is of, from what it names on; as they are when it does so already. */
export function leftAt(definition: Definition, type: ProcedureType, facts: PlanFacts, name: string): PlanFacts {
  const from = partOf(name);
  if (from === null) return facts;
  const ways = waysOf(definition, type, facts);
  // A round that was not there yet follows the last one.
  for (const whole of [from.whole, roundBefore(from.whole)]) {
    if (ways.has(from.part) && lotWorld(definition, type, facts, ways, from.part).reaches(whole)) return facts;
    const left = new Map([...ways, [from.part, whole]]);
    const world = lotWorld(definition, type, facts, left, from.part);
    if (world.reaches(whole)) return withWay(facts, world, whole);
  }
  return facts;
}

/** The facts by milestone under other names; without those for which there is none. */
function eachOf(facts: PlanFacts, named: (name: string) => string | null): ByMilestone {
  const all = BY_MILESTONE.flatMap((kind) => {
    const one: Readonly<Record<string, unknown>> | undefined = facts[kind];
    if (one === undefined) return [];
    const kept = Object.entries(one).flatMap(([name, value]) => {
      const to = named(name);
      return to === null ? [] : [[to, value] as const];
    });
    return [[kind, Object.fromEntries(kept)] as const];
  });
  return Object.fromEntries(all) as unknown as ByMilestone;
}
