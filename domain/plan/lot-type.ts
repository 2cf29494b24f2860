import type { Definition } from './definition.ts';
import { withParties } from './parties.ts';
import { stepsOfWay } from './lot-steps.ts';
import { partOf } from './part.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { ProcedureType } from './procedure-type.ts';
import { roundsIn, withRounds, type Rounds } from './rounds.ts';

/** The dates of a lot: its own over those that all have. */
export const planningOf = ({ planning, lots }: Definition, lot: string): Definition['planning'] => ({
  ...planning,
  ...lots.find(({ id }) => id === lot)?.planning,
});

/** The procedure type with the rounds, parties and steps that each lot has. */
export function typesOf(
  definition: Definition,
  type: ProcedureType,
  { rounds = {}, parties = [] }: PlanFacts,
): (lot: string) => ProcedureType {
  const ofAll: Rounds = Object.fromEntries(Object.entries(rounds).filter(([name]) => partOf(name) === null));
  const ofLot = new Map<string, Record<string, number>>();
  for (const [name, count] of Object.entries(rounds)) {
    const part = partOf(name);
    if (part !== null) ofLot.set(part.part, { ...ofLot.get(part.part), [part.whole]: count });
  }
  return (lot) => {
    const own = stepsOfWay(type, lot);
    const planned = withSameRounds(own, roundsIn(own.milestones, Object.keys(planningOf(definition, lot))));
    return withParties(withRounds(planned, { ...ofAll, ...ofLot.get(lot) }), parties);
  };
}

/** Many lots have the same rounds: the type with these is made once. */
function withSameRounds(type: ProcedureType, rounds: Rounds): ProcedureType {
  const known = made.get(type) ?? new Map<string, ProcedureType>();
  made.set(type, known);
  const which = JSON.stringify(rounds);
  const found = known.get(which) ?? withRounds(type, rounds);
  known.set(which, found);
  return found;
}

const made = new WeakMap<ProcedureType, Map<string, ProcedureType>>();
