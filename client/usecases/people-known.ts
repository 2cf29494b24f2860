import type { Person } from '../../domain/plan/authority.ts';
import { ACCESS_ROLES, type AccessRole } from '../../domain/rights/role.ts';
import { peopleOfDefinitions } from '../../store/definitions.ts';
import type { CaseFile } from './desk.ts';

/** Somebody whom a definition names, with her roles over all of them. */
export interface KnownPerson extends Person {
  readonly roles: readonly AccessRole[];
}

/** Everybody whom a definition names, each once, by name. */
export async function peopleKnown({ db }: CaseFile): Promise<readonly KnownPerson[]> {
  const people = await peopleOfDefinitions(db);
  return people
    .map(({ name, mail, roles }) => ({
      name,
      mail,
      roles: ACCESS_ROLES.filter((role) => roles.some((one) => one === role)),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
