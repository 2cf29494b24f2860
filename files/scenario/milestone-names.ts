import type { Field } from '../../domain/acts/field.ts';
import { OBJECTION_KEYS } from '../../domain/plan/objection-plan.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { namedIn, roundName } from '../../domain/plan/rounds.ts';
import { means } from '../../domain/plan/trait.ts';

/** The id of a milestone that is named by its Dutch key, in the procedure or in an objection; any other name is taken as an id. */
export function idOf(name: string, type: ProcedureType): string {
  const named = namedIn(type.milestones, name, 'key');
  if (named !== null) return roundName(named.type.id, named.round);
  return (Object.hasOwn(OBJECTION_KEYS, name) ? OBJECTION_KEYS[name] : undefined) ?? name;
}

/** The milestone that is meant when nobody names one. */
export const usualOf = ({ usually }: Field, type: ProcedureType): string | null =>
  usually === undefined ? null : (type.milestones.find((one) => means(one, usually))?.id ?? null);
