import type { Definition } from '../definition.ts';
import type { Finding } from '../finding.ts';
import { inside, lotWorlds, outside, type LotWorld } from '../lot-world.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { wholeOf } from '../part.ts';
import { NO_FACTS } from '../plan-facts.ts';
import type { ProcedureType } from '../procedure-type.ts';
import { lotsApart, wayOf } from '../way.ts';

/** The worlds of the lots that go their own way in a plan. */
const worldsIn = (
  definition: Definition,
  type: ProcedureType,
  milestones: readonly PlannedMilestone[],
): readonly LotWorld[] => {
  const ways = new Map(
    lotsApart(milestones).map((lot) => [lot, wholeOf(milestones.find((one) => one.lot === lot)?.id ?? '')]),
  );
  return lotWorlds(definition, type, NO_FACTS, ways);
};

/** What a lot goes through, by the plain names that the rules know. */
const plainWay = (world: LotWorld, milestones: readonly PlannedMilestone[]): readonly PlannedMilestone[] =>
  wayOf(milestones, world.lot).map((one) => {
    const named = (name: string): string => inside(world, name) ?? name;
    return { ...one, id: named(one.id), after: one.after.map(named), dependsOn: one.dependsOn.map(named) };
  });

/** A finding about one lot: its milestone and place by the names of the whole, and the lot in front of its sentence. */
function inLot(world: LotWorld, { lots }: Definition, finding: Finding): Finding {
  const { lot } = world;
  const at = lots.findIndex(({ id }) => id === lot);
  const { milestone, path } = finding;
  const own = milestone !== undefined && lots[at]?.planning[milestone] !== undefined;
  return {
    ...finding,
    message: `${lots[at]?.name ?? lot ?? ''}: ${finding.message}`,
    path: own && path[0] === 'planning' ? ['percelen', at, ...path] : path,
    ...(milestone === undefined ? {} : { milestone: outside(world, milestone) }),
  };
}

/** One way through a procedure, by plain names. */
interface OneWay {
  readonly definition: Definition;
  readonly type: ProcedureType;
  readonly milestones: readonly PlannedMilestone[];
}

/** What is found of what all lots have, and of each lot that goes its own way what is not found of all. */
export function inEachLot({ definition, type, milestones }: OneWay, check: (way: OneWay) => Finding[]): Finding[] {
  const found = check({ definition, type, milestones: wayOf(milestones, null) });
  const worlds = worldsIn(definition, type, milestones);
  if (worlds.length === 0) return found;
  const known = new Set(found.map(({ rule, message }) => `${rule} ${message}`));
  const ofLots = worlds.flatMap((world) =>
    check({ definition: world.definition, type: world.type, milestones: plainWay(world, milestones) })
      .filter(({ rule, message }) => !known.has(`${rule} ${message}`))
      .map((one) => inLot(world, definition, one)),
  );
  return [...found, ...ofLots];
}
