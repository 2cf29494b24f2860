import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { europeesOpenbaar } from './europees-openbaar.ts';
import { subsidietender } from './subsidietender.ts';

/** Every procedure type that a definition can name. */
export const PROCEDURE_TYPES: readonly ProcedureType[] = [subsidietender, europeesOpenbaar];

/** The type of this id, or null. */
export const procedureType = (id: string): ProcedureType | null =>
  PROCEDURE_TYPES.find((type) => type.id === id) ?? null;
