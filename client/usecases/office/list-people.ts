import type { Refusal } from '../../../domain/acts/refusal.ts';
import { procedureOf } from '../../../domain/case/state.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { Role } from '../../../domain/plan/milestone.ts';
import { nameOf } from '../../../domain/plan/people.ts';
import { STAFF_ROLES } from '../../../domain/rights/role.ts';
import type { Asker } from '../../../domain/rights/vouched.ts';
import { changedPeople } from '../../../store/changed-people.ts';
import { definitionOf } from '../definition-of.ts';
import type { CaseFile } from '../desk.ts';
import type { FoundCase } from '../find.ts';
import { rightsIn } from '../rights-in.ts';

/** Somebody in a role, now or before. */
export interface SeenPerson {
  readonly role: Role;
  readonly name: string;
  readonly mail: string;
  /** Since when; null: since the start. */
  readonly from: IsoDate | null;
  /** The day on which somebody else had the role, or nobody; null: she has it now. */
  readonly until: IsoDate | null;
}

/** Who has and had which role in a procedure, or why somebody may not see that. @throws DefinitionUnreadable */
export async function listPeople(
  file: CaseFile,
  found: FoundCase,
  asker: Asker,
): Promise<readonly SeenPerson[] | Refusal> {
  const refused = (await rightsIn(file, found, asker)).see('planning');
  if (refused !== null) return refused;
  const { definition } = await definitionOf(file, found.stored);
  const changes = await changedPeople(file.db, procedureOf(found.stored.name));
  return STAFF_ROLES.filter((role): role is Role => role in definition.roles).flatMap((role) => {
    const own = changes.filter((one) => one.role === role);
    const since = (mail: string) => own.findLast(({ came }) => came?.mail === mail)?.since ?? null;
    const now = definition.roles[role].map(({ name, mail }) => ({ role, name, mail, from: since(mail), until: null }));
    const before = own.flatMap(({ left, since: until }, index) => {
      if (left === null) return [];
      const from = own.slice(0, index).findLast(({ came }) => came?.mail === left)?.since ?? null;
      return [{ role, name: nameOf(definition, left), mail: left, from, until }];
    });
    return [...now, ...before];
  });
}
