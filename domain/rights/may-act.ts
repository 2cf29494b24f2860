import { specOf, type ActName } from '../acts/acts.ts';
import { refusal, type Refusal } from '../acts/refusal.ts';
import type { ActSpec } from '../acts/spec.ts';
import type { PhaseGroup } from './phase-group.ts';
import { ACCESS_ROLES, hasOneOf, type AccessRole, type RolesOfPerson } from './role.ts';

/** Whose act it is when a case is this far: what the act itself declares, and nothing beside it. */
export const whoMayAct = (name: ActName, group: PhaseGroup): readonly AccessRole[] => whoseThen(specOf(name), group);

/** Whose something is when a case is this far: always, and then as well. */
export function whoseThen(
  { roles, alsoIn }: Pick<ActSpec, 'roles' | 'alsoIn'>,
  group: PhaseGroup,
): readonly AccessRole[] {
  const all = [...roles, ...(alsoIn?.[group] ?? [])];
  return ACCESS_ROLES.filter((role) => all.includes(role));
}

/** Why somebody may not do an act when a case is this far, with who may instead; or null. */
export const mayAct = (own: RolesOfPerson, group: PhaseGroup, name: ActName): Refusal | null =>
  notAmong(own, whoMayAct(name, group));

/** Why this is not for somebody with these roles to do, or null. @param who whose it is */
export const notAmong = (own: RolesOfPerson, who: readonly AccessRole[]): Refusal | null =>
  hasOneOf(own, who) ? null : refusal('not-your-act', { values: { who: who.join(' '), own: own?.join(' ') ?? '' } });
