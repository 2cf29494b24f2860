import type { Definition } from '../definition.ts';
import type { Finding } from '../finding.ts';
import { inside, lotWorld, outside, type LotWorld } from '../lot-world.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { wholeOf } from '../part.ts';
import { NO_FACTS } from '../plan-facts.ts';
import type { ProcedureType } from '../procedure-type.ts';
import { lotsApart, wayOf } from '../way.ts';

/** The worlds of the lots that go their own way in a plan. */
export const worldsIn = (
  definition: Definition,
  type: ProcedureType,
  milestones: readonly PlannedMilestone[],
): readonly LotWorld[] => {
  const ways = new Map(
    lotsApart(milestones).map((lot) => [lot, wholeOf(milestones.find((one) => one.lot === lot)?.id ?? '')]),
  );
  return [...ways.keys()].map((lot) => lotWorld(definition, type, NO_FACTS, ways, lot));
};

/** What a lot goes through, by the plain names that the rules know. */
export const plainWay = (world: LotWorld, milestones: readonly PlannedMilestone[]): readonly PlannedMilestone[] =>
  wayOf(milestones, world.lot).map((one) => {
    const named = (name: string): string => inside(world, name) ?? name;
    return { ...one, id: named(one.id), after: one.after.map(named), dependsOn: one.dependsOn.map(named) };
  });

/** A finding about one lot: its milestone and place by the names of the whole, and the lot in front of its sentence. */
export function inLot(world: LotWorld, { lots }: Definition, finding: Finding): Finding {
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
