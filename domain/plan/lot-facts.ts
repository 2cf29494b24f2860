import type { Definition } from './definition.ts';
import { inside, lotWorld, outside, type LotWorld } from './lot-world.ts';
import { waysOf } from './lot-ways.ts';
import { BY_MILESTONE, KeptFacts, type ByMilestone } from './kept-facts.ts';
import { nameOfPart, partOf } from './part.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { ProcedureType } from './procedure-type.ts';
import { roundBefore } from './round-name.ts';

/** What happened, as each world knows it: of other lots, and of what the lot has for itself with the others, nothing. */
export function factsIn(definition: Definition, { ways: _ways, ...facts }: PlanFacts): (world: LotWorld) => PlanFacts {
  const kept = new KeptFacts(definition, facts);
  return (world) => ({ ...facts, ...kept.seenBy(world.lot, (name) => inside(world, name)) });
}

/** What became of the whole procedure in one world after another. */
export class FactsOfAll {
  private readonly kept: KeptFacts;
  private facts: PlanFacts;

  constructor(definition: Definition, facts: PlanFacts) {
    this.kept = new KeptFacts(definition, facts);
    this.facts = facts;
  }

  /** Takes up what one world knows now, in the place of what it knew. */
  take(world: LotWorld, inWorld: PlanFacts): void {
    const { ways } = this.facts;
    this.kept.drop(world.lot, (name) => inside(world, name) !== null);
    this.kept.add(inWorld, (id) => outside(world, id));
    this.facts = { ...inWorld, ...(ways === undefined ? {} : { ways }) };
  }

  get all(): PlanFacts {
    return { ...this.facts, ...this.kept.seenBy(null, (name) => name) };
  }
}

/** A lot goes its own way from this milestone on, and takes along what happened to its dates until now. */
function withWay(facts: PlanFacts, world: LotWorld, first: string): PlanFacts {
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
