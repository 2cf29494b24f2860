import type { Definition } from './definition.ts';
import { nameOfPart, partOf } from './part.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { ProcedureType } from './procedure-type.ts';
import { roundOf, roundsIn, withRounds } from './rounds.ts';
import { means } from './trait.ts';

/**
 * The procedure as one lot goes through it: its own dates over those that all have. What is computed and checked in it speaks of
 * milestones by their plain names, as if there were no other lot; `outside` and `inside` translate.
 */
export interface LotWorld {
  /** Null: the lots that go together. */
  readonly lot: string | null;
  readonly definition: Definition;
  readonly type: ProcedureType;
  /** Whether the lot has this milestone, by its plain name, for itself. */
  readonly owns: (id: string) => boolean;
}

/** The name by which others know a milestone of this world. */
export const outside = ({ lot, owns }: LotWorld, id: string): string =>
  lot !== null && owns(id) ? nameOfPart(id, lot) : id;

/** The plain name of a milestone, or null when it is not in this world. */
export function inside({ lot, owns }: LotWorld, name: string): string | null {
  const part = partOf(name);
  if (part === null) return lot !== null && owns(name) ? null : name;
  return part.part === lot ? part.whole : null;
}

/** The lots that have a planning of their own or got one since, each with the first milestone that it has for itself. */
export type Ways = ReadonlyMap<string, string>;

/** Where every lot that goes its own way leaves the others. */
export function waysOf(definition: Definition, type: ProcedureType, facts: Pick<PlanFacts, 'ways' | 'rounds'>): Ways {
  const ways = new Map<string, string>();
  for (const { id: lot, planning } of definition.lots) {
    const since = facts.ways?.[lot];
    const names = [...Object.keys(planning), ...(since === undefined ? [] : [since])];
    if (names.length === 0) continue;
    const { milestones } = typeOf(definition, type, lot, facts);
    const first = milestones.find(({ id }) => names.includes(id));
    if (first !== undefined) ways.set(lot, first.id);
  }
  return ways;
}

/** The world of a lot that goes its own way from this milestone on. */
export function lotWorld(
  definition: Definition,
  type: ProcedureType,
  facts: Pick<PlanFacts, 'rounds'>,
  [lot, first]: readonly [lot: string, first: string],
): LotWorld {
  const own = typeOf(definition, type, lot, facts);
  const place = own.milestones.findIndex(({ id }) => id === first);
  const owned = new Set(own.milestones.slice(place).map(({ id }) => id));
  const closesApart = own.milestones.slice(place).some((one) => means(one, 'closes-bids'));
  const { channel } = definition;
  // A round that nobody planned stands behind the last one of its kind.
  const again = new Set(
    own.milestones.slice(place).flatMap((one) => (means(one, 'comes-again') ? kindOf(one.id) : [])),
  );
  return {
    lot,
    definition: {
      ...withoutWays(definition),
      planning: planningOf(definition, lot),
      // The clock of the platform is that of the closing that all lots have.
      channel: channel === null || !closesApart ? channel : { ...channel, closes: null },
    },
    type: own,
    owns: (id) => owned.has(id) || again.has(roundOf(id)?.first ?? ''),
  };
}

/** The world of the lots that go together. */
export const sharedWorld = (definition: Definition, type: ProcedureType): LotWorld => ({
  lot: null,
  definition: withoutWays(definition),
  type,
  owns: () => true,
});

const kindOf = (id: string): string => roundOf(id)?.first ?? id;

const withoutWays = (definition: Definition): Definition => ({
  ...definition,
  lots: definition.lots.map((one) => (Object.keys(one.planning).length === 0 ? one : { ...one, planning: {} })),
});

const planningOf = ({ planning, lots }: Definition, lot: string): Definition['planning'] => ({
  ...planning,
  ...lots.find(({ id }) => id === lot)?.planning,
});

function typeOf(
  definition: Definition,
  type: ProcedureType,
  lot: string,
  { rounds = {} }: Pick<PlanFacts, 'rounds'>,
): ProcedureType {
  const planned = withRounds(type, roundsIn(type.milestones, Object.keys(planningOf(definition, lot))));
  const own = Object.entries(rounds).flatMap(([name, count]) => {
    const part = partOf(name);
    return part === null || part.part === lot ? [[part?.whole ?? name, count] as const] : [];
  });
  return withRounds(planned, Object.fromEntries(own));
}
