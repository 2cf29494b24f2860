import type { Definition } from './definition.ts';
import { withParties } from './parties.ts';
import { partOf } from './part.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { ProcedureType } from './procedure-type.ts';
import { roundsIn, withRounds, type Rounds } from './rounds.ts';

/** The dates of a lot: its own over those that all have. */
export const planningOf = ({ planning, lots }: Definition, lot: string): Definition['planning'] => ({
  ...planning,
  ...lots.find(({ id }) => id === lot)?.planning,
});

/** The procedure type with the rounds and parties that a lot has. */
export function typeOf(
  definition: Definition,
  type: ProcedureType,
  lot: string,
  { rounds = {}, parties = [] }: PlanFacts,
): ProcedureType {
  const planned = withSameRounds(type, roundsIn(type.milestones, Object.keys(planningOf(definition, lot))));
  const own = Object.entries(rounds).flatMap(([name, count]) => {
    const part = partOf(name);
    return part === null || part.part === lot ? [[part?.whole ?? name, count] as const] : [];
  });
  return withParties(withRounds(planned, Object.fromEntries(own)), parties);
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
