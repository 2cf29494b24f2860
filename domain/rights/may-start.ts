import type { Refusal } from '../acts/refusal.ts';
import { STEERING } from '../acts/spec.ts';
import { notAmong } from './may-act.ts';
import type { RolesOfPerson } from './role.ts';

/** Why somebody may not start a procedure, with who may instead; or null. @param own her roles by its definition and her groups */
export const mayStart = (own: RolesOfPerson): Refusal | null => notAmong(own, STEERING);
