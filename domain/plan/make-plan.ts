import { err, ok } from '../result.ts';
import type { Definition } from './definition.ts';
import { factsIn } from './lot-facts.ts';
import { type LotWorld, lotWorlds, outside, sharedWorld } from './lot-world.ts';
import { type Ways, waysOf } from './lot-ways.ts';
import type { PlannedMilestone } from './milestone.ts';
import { type Plan, planOf } from './plan.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { PlanFault } from './plan-faults.ts';
import type { ProcedureType } from './procedure-type.ts';

/**
 * The planning of a procedure: every milestone with its date, frozen with the explanation. Dates that the file states stay as
 * stated where the law leaves them free; terms are counted from the day on which their event really happened, when that is known.
 * A lot with dates of its own has milestones of its own from the first of these on.
 * @returns the milestones in the order of the procedure type, what all lots have first; or every fault at once.
 */
export function makePlan(definition: Definition, type: ProcedureType, facts: PlanFacts): Plan {
  const ways = waysOf(definition, type, facts);
  if (ways.size === 0) return planOf(definition, type, facts);
  const milestones: PlannedMilestone[] = [];
  const faults: PlanFault[] = [];
  const worlds = lotWorlds(definition, type, facts, ways);
  const factsOf = factsIn(definition, facts);
  for (const world of [togetherWorld(definition, type, ways, worlds), ...worlds]) {
    const plan = planOf(world.definition, world.type, factsOf(world));
    if (plan.ok) milestones.push(...plan.value.flatMap((one) => placed(world, one)));
    else faults.push(...plan.error.map((fault) => faultOf(world, fault)).filter(isNew(faults)));
  }
  return faults.length > 0 ? err(faults) : ok(milestones);
}

/** Whether some lots still go together, or every lot goes its own way. */
export const goTogether = ({ lots }: Definition, ways: Pick<Ways, 'has'>): boolean =>
  lots.length === 0 || lots.some(({ id }) => !ways.has(id));

/** What all lots have: where none is left to go along, until the last of them leaves. */
function togetherWorld(definition: Definition, type: ProcedureType, ways: Ways, worlds: readonly LotWorld[]): LotWorld {
  const shared = sharedWorld(definition, type, ways);
  if (goTogether(definition, ways)) return shared;
  const last = worlds.reduce((latest, world) => (countOwn(world) < countOwn(latest) ? world : latest));
  return { ...last, lot: null, owns: (id) => shared.owns(id) && !last.owns(id) };
}

const countOwn = ({ type, owns }: LotWorld): number => type.milestones.filter(({ id }) => owns(id)).length;

/** A milestone of a world as the whole plan has it; none when it is another world's. */
function placed(world: LotWorld, one: PlannedMilestone): readonly PlannedMilestone[] {
  if (!world.owns(one.id)) return [];
  if (world.lot === null) return [one];
  const named = (id: string): string => outside(world, id);
  const { term } = one;
  return [
    {
      ...one,
      id: named(one.id),
      after: one.after.map(named),
      dependsOn: one.dependsOn.map(named),
      term: term?.after === undefined ? term : { ...term, after: named(term.after) },
      lot: world.lot,
    },
  ];
}

const faultOf = (world: LotWorld, fault: PlanFault): PlanFault => ({
  ...fault,
  milestone: outside(world, fault.milestone),
});

/** What is wrong with what all lots have is wrong in every world. */
const isNew =
  (known: readonly PlanFault[]) =>
  (fault: PlanFault): boolean =>
    !known.some(({ milestone, message }) => milestone === fault.milestone && message === fault.message);
