import type { Refusal } from '../acts/refusal.ts';
import { officeSpecOf, type OfficeActName } from '../office/office-acts.ts';
import { notAmong } from './may-act.ts';
import type { PhaseGroup } from './phase-group.ts';
import { ACCESS_ROLES, type AccessRole, type RolesOfPerson } from './role.ts';

/** Whose act on the case file it is when a case is this far. */
export function whoMayDo(name: OfficeActName, group: PhaseGroup): readonly AccessRole[] {
  const { roles, alsoIn } = officeSpecOf(name);
  const all = [...roles, ...(alsoIn?.[group] ?? [])];
  return ACCESS_ROLES.filter((role) => all.includes(role));
}

/** Why somebody may not do an act on the case file when a case is this far, with who may instead; or null. */
export const mayDo = (own: RolesOfPerson, group: PhaseGroup, name: OfficeActName): Refusal | null =>
  notAmong(own, whoMayDo(name, group));
