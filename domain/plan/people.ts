import type { Definition, Person } from './definition.ts';
import type { Role } from './milestone.ts';

/** Who somebody is, however she is spelled, and how she is shown. */
export interface Identity {
  /** The same for every spelling of one person. */
  readonly identity: string;
  readonly shown: string;
}

/**
 * Who is meant by a name. A person of the definition is one person, by her name and by her address, and is shown by her address;
 * whoever is not in it is known by the words alone.
 */
export function identityOf({ roles }: Pick<Definition, 'roles'>, name: string): Identity {
  const wanted = plain(name);
  const person = Object.values(roles)
    .flat()
    .find((one) => plain(one.name) === wanted || plain(one.mail) === wanted);
  return person === undefined
    ? { identity: wanted, shown: name.trim() }
    : { identity: plain(person.mail), shown: person.mail };
}

const plain = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** The people of some roles, each once, however many roles they have. */
export function peopleOf({ roles: all }: Pick<Definition, 'roles'>, roles: readonly Role[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const role of roles) for (const person of all[role]) people.set(person.mail.toLowerCase(), person);
  return [...people.values()];
}

/** Who hears that dates moved: the lead, and all who work with one of them. */
export const rolesOfMoved = (moved: readonly { readonly roles: readonly Role[] }[]): readonly Role[] => [
  ...new Set<Role>(['procedureLead', ...moved.flatMap((one) => one.roles)]),
];
