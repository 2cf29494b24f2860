import type { Refusal } from '../acts/refusal.ts';
import { officeSpecOf, type OfficeActName } from '../office/office-acts.ts';
import { notAmong, whoseThen } from './may-act.ts';
import type { PhaseGroup } from './phase-group.ts';
import type { AccessRole, RolesOfPerson } from './role.ts';

/** Whose act on the case file it is when a case is this far. */
export const whoMayDo = (name: OfficeActName, group: PhaseGroup): readonly AccessRole[] =>
  whoseThen(officeSpecOf(name), group);

/** Why somebody may not do an act on the case file when a case is this far, with who may instead; or null. */
export const mayDo = (own: RolesOfPerson, group: PhaseGroup, name: OfficeActName): Refusal | null =>
  notAmong(own, whoMayDo(name, group));
