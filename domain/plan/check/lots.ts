import type { Definition } from '../definition.ts';
import { wordsOf, type Finding } from '../finding.ts';
import { inside, lotWorlds, outside, type LotWorld } from '../lot-world.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { onceForEach } from '../once-for-each.ts';
import { wholeOf } from '../part.ts';
import { NO_FACTS } from '../plan-facts.ts';
import type { ProcedureType } from '../procedure-type.ts';
import { wayOf } from '../way.ts';

/** Milestones by the lot that has them for itself; null for what all lots have. */
function byLot(milestones: readonly PlannedMilestone[]): ReadonlyMap<string | null, readonly PlannedMilestone[]> {
  const found = new Map<string | null, PlannedMilestone[]>();
  for (const one of milestones) {
    const others = found.get(one.lot);
    if (others === undefined) found.set(one.lot, [one]);
    else others.push(one);
  }
  return found;
}

/** The worlds of the lots that go their own way in a plan. */
const worldsIn = (
  definition: Definition,
  type: ProcedureType,
  own: ReadonlyMap<string | null, readonly PlannedMilestone[]>,
): readonly LotWorld[] => {
  const ways = new Map([...own].flatMap(([lot, [first]]) => (lot === null ? [] : [[lot, wholeOf(first?.id ?? '')]])));
  return lotWorlds(definition, type, NO_FACTS, ways);
};

/** What a lot goes through, by the plain names that the rules know. */
const plainWay = (world: LotWorld, milestones: readonly PlannedMilestone[]): readonly PlannedMilestone[] =>
  wayOf(milestones, world.lot).map((one) => {
    const named = (name: string): string => inside(world, name) ?? name;
    const { term } = one;
    return {
      ...one,
      id: named(one.id),
      after: one.after.map(named),
      dependsOn: one.dependsOn.map(named),
      term: term?.after === undefined ? term : { ...term, after: named(term.after) },
    };
  });

/** What is found in one lot, or in several in the same words. */
interface InLots {
  readonly finding: Finding;
  /** The first of them. */
  readonly world: LotWorld;
  readonly lots: string[];
}

/** A finding about lots: milestone and place are those of the first, by the names of the whole; all of them stand in front of its sentence. */
function inLots({ lots }: Definition, { finding, world, lots: found }: InLots): Finding {
  const at = lots.findIndex(({ id }) => id === world.lot);
  const { milestone, path } = finding;
  const own = milestone !== undefined && lots[at]?.planning[milestone] !== undefined;
  const all = lots.length > 1 && found.length === lots.length;
  const names = new Map(lots.map(({ id, name }) => [id, name]));
  const whose = all ? 'Alle percelen' : listed(found.map((lot) => names.get(lot) ?? lot));
  return {
    ...finding,
    message: `${whose}: ${finding.message}`,
    path: own && path[0] === 'planning' ? ['percelen', at, ...path] : path,
    ...(milestone === undefined ? {} : { milestone: outside(world, milestone) }),
  };
}

/** @example listed(['Noord', 'Oost', 'Zuid']) // 'Noord, Oost en Zuid' */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;

/** One way through a procedure, by plain names. */
interface OneWay {
  readonly definition: Definition;
  readonly type: ProcedureType;
  readonly milestones: readonly PlannedMilestone[];
}

/** What is found of what all lots have, and of the lots that go their own way what is not found of all: what is the same for several once. */
export function inEachLot({ definition, type, milestones }: OneWay, check: (way: OneWay) => Finding[]): Finding[] {
  const own = byLot(milestones);
  const shared = own.get(null) ?? [];
  const found = check({ definition, type, milestones: shared });
  if (own.size < 2 && own.has(null)) return found;
  const known = new Set(found.map(wordsOf));
  const ofLots = new Map<string, InLots>();
  const once = onceForEach(sameOf, check);
  for (const world of worldsIn(definition, type, own)) {
    const way = plainWay(world, [...shared, ...(own.get(world.lot) ?? [])]);
    for (const finding of once({ definition: world.definition, type: world.type, milestones: way })) {
      const words = wordsOf(finding);
      if (known.has(words)) continue;
      const same = ofLots.get(words) ?? { finding, world, lots: [] };
      ofLots.set(words, same);
      if (world.lot !== null && same.lots.at(-1) !== world.lot) same.lots.push(world.lot);
    }
  }
  return [...found, ...[...ofLots.values()].map((one) => inLots(definition, one))];
}

/** What is found in it follows from this: the same but for whose it is. */
const sameOf = ({ definition, type, milestones }: OneWay): string =>
  JSON.stringify([
    type.milestones.map(({ id }) => id),
    definition.planning,
    definition.channel,
    milestones.map((one) => ({ ...one, lot: null })),
  ]);
