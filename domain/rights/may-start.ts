import { refusal, type Refusal } from '../acts/refusal.ts';
import { STEERING } from '../acts/spec.ts';
import { hasOneOf, type RolesOfPerson } from './role.ts';

/** Why somebody may not start a procedure, with who may instead; or null. @param own her roles by its definition and her groups */
export const mayStart = (own: RolesOfPerson): Refusal | null =>
  hasOneOf(own, STEERING)
    ? null
    : refusal('not-your-act', { values: { who: STEERING.join(' '), own: own?.join(' ') ?? '' } });
