import type { Definition } from './definition.ts';
import { stepsOfWay } from './lot-steps.ts';
import { planningOf, typesOf } from './lot-type.ts';
import type { Ways } from './lot-ways.ts';
import { stepOf } from './own-steps.ts';
import { nameOfPart, partOf, wholeOf } from './part.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { ProcedureType } from './procedure-type.ts';
import { roundOf } from './round-name.ts';
import { means } from './trait.ts';
import { wayOfParty } from './way.ts';

/**
 * The procedure as one lot goes through it: its own dates over those that all have. What is computed and checked in it speaks of
 * milestones by their plain names, as if there were no other lot; `outside` and `inside` translate. What a party has keeps its name:
 * it is on one way alone.
 */
export interface LotWorld {
  /** Null: the lots that go together. */
  readonly lot: string | null;
  readonly definition: Definition;
  readonly type: ProcedureType;
  /** Whether this way has a milestone, by its plain name, for itself; of those that go together whatever no lot has. */
  readonly owns: (id: string) => boolean;
  /** Whether a kind of milestone, of whomever it is, is on this way after the lot has left the others. */
  readonly reaches: (whole: string) => boolean;
}

/** The name by which others know a milestone of this world. */
export const outside = (world: LotWorld, id: string): string =>
  world.lot !== null && partOf(id) === null && world.owns(id) ? nameOfPart(id, world.lot) : id;

/** The plain name of a milestone, or null when it is not in this world. */
export function inside({ lot, type, owns }: LotWorld, name: string): string | null {
  const part = partOf(name);
  if (part === null) return lot !== null && owns(name) ? null : name;
  if (owns(name)) return name;
  const ofParty = type.milestones.some(({ id }) => id === name);
  return !ofParty && part.part === lot ? part.whole : null;
}

/** The world of a lot that goes its own way. @param ways with the lot among them */
export function lotWorld(
  definition: Definition,
  type: ProcedureType,
  facts: PlanFacts,
  ways: Ways,
  lot: string,
  same: SameForAll = sameForAll(definition, type, facts),
): LotWorld {
  const { plain, typeOf } = same;
  const { milestones, ...own } = typeOf(lot);
  const first = ways.get(lot);
  const place = milestones.findIndex(({ id }) => wholeOf(id) === first);
  const left = place < 0 ? [] : milestones.slice(place);
  const owned = new Set(left.map(({ id }) => id));
  // A round that nobody planned stands behind the last one of its kind.
  const again = new Set(
    left.flatMap((one) =>
      means(one, 'comes-again') || stepOf(one.id) !== null ? (roundOf(one.id)?.first ?? one.id) : [],
    ),
  );
  const closesApart = left.some((one) => means(one, 'closes-bids'));
  const { channel } = definition;
  const grantees = definition.subsidy?.grantees ?? [];
  return {
    lot,
    definition: {
      ...plain,
      planning: planningOf(definition, lot),
      // The clock of the platform is that of the closing that all lots have.
      channel: channel === null || !closesApart ? channel : { ...channel, closes: null },
    },
    type: { ...own, milestones },
    reaches: (whole) => left.some(({ id }) => wholeOf(id) === whole),
    owns(id) {
      const party = partOf(id);
      if (!owned.has(id)) return again.has(roundOf(id)?.first ?? '');
      return party === null || wayOfParty(grantees, [...ways.keys()], party.part) === lot;
    },
  };
}

/** The worlds of all lots that go their own way, in their order. */
export const lotWorlds = (
  definition: Definition,
  type: ProcedureType,
  facts: PlanFacts,
  ways: Ways,
): readonly LotWorld[] => {
  const same = sameForAll(definition, type, facts);
  return [...ways.keys()].map((lot) => lotWorld(definition, type, facts, ways, lot, same));
};

/** The world of the lots that go together. */
export function sharedWorld(definition: Definition, all: ProcedureType, ways: Ways): LotWorld {
  const type = stepsOfWay(all, null);
  const grantees = definition.subsidy?.grantees ?? [];
  const milestones = type.milestones.map(({ id }) => id);
  return {
    lot: null,
    definition: withoutWays(definition),
    type,
    reaches: () => true,
    owns(id) {
      const party = partOf(id);
      if (party === null) return true;
      const lot = wayOfParty(grantees, [...ways.keys()], party.part);
      // Not what lots have for themselves, nor what a party has whose lots have left.
      if (!milestones.includes(id)) return !ways.has(party.part);
      const first = milestones.findIndex((one) => wholeOf(one) === ways.get(lot ?? ''));
      return lot === null || milestones.indexOf(id) < first;
    },
  };
}

/** What the worlds of all lots are made with. */
interface SameForAll {
  readonly plain: Definition;
  readonly typeOf: (lot: string) => ProcedureType;
}

const sameForAll = (definition: Definition, type: ProcedureType, facts: PlanFacts): SameForAll => ({
  plain: withoutWays(definition),
  typeOf: typesOf(definition, type, facts),
});

const withoutWays = (definition: Definition): Definition => ({
  ...definition,
  lots: definition.lots.map((one) => (Object.keys(one.planning).length === 0 ? one : { ...one, planning: {} })),
});
