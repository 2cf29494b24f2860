import type { IsoDate } from '../law/iso-date.ts';
import type { Person } from './authority.ts';
import type { Definition } from './definition.ts';
import type { Role } from './milestone.ts';
import { oneSpelling } from './people.ts';

/** Somebody who came for a role or left it while a procedure ran: both where one takes the place of another. */
export interface PeopleChange {
  readonly role: Role;
  /** The address of who left; null: nobody did. */
  readonly left: string | null;
  /** Null: nobody came. */
  readonly came: Person | null;
  /** The first day on which it is so. */
  readonly since: IsoDate;
}

/** The roles of a definition after the changes since, in the order in which they were made. Who takes a place takes its place in the order. */
export function rolesAfter(roles: Definition['roles'], changes: readonly PeopleChange[]): Definition['roles'] {
  return changes.reduce((now, { role, left, came }) => {
    const before = now[role];
    const place = left === null ? -1 : before.findIndex(({ mail }) => oneSpelling(mail) === oneSpelling(left));
    const stay = before.filter((_one, index) => index !== place);
    const at = place === -1 ? stay.length : place;
    return { ...now, [role]: came === null ? stay : [...stay.slice(0, at), came, ...stay.slice(at)] };
  }, roles);
}

/**
 * A definition with the people who have its roles now. Whoever was named before stays known: by name in the record, and as the same person
 * when she comes under another address.
 */
export function withPeopleNow(definition: Definition, changes: readonly PeopleChange[]): Definition {
  if (changes.length === 0) return definition;
  const came = changes.flatMap((one) => (one.came === null ? [] : [one.came]));
  return {
    ...definition,
    roles: rolesAfter(definition.roles, changes),
    named: [...(definition.named ?? Object.values(definition.roles).flat()), ...came],
  };
}
