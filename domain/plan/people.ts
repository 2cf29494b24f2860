import type { Definition } from './definition.ts';
import type { Person } from './authority.ts';
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
export function identityOf(definition: Named, name: string): Identity {
  const wanted = oneSpelling(name);
  const person = everybody(definition).find(
    (one) => oneSpelling(one.name) === wanted || oneSpelling(one.mail) === wanted,
  );
  return person === undefined
    ? { identity: wanted, shown: name.trim() }
    : { identity: identityOfPerson(definition, person), shown: person.mail };
}

/** Whom a procedure names, and named before. */
type Named = Pick<Definition, 'roles' | 'named'>;

/** Who has a role first, then who had one. */
const everybody = ({ roles, named = [] }: Named): readonly Person[] => [...Object.values(roles).flat(), ...named];

/** Whoever came under another address and has the name of somebody from before is that person: nobody becomes two by a change. */
export function identityOfPerson({ named = [] }: Named, person: Person): string {
  const spelled = oneSpelling(person.name);
  return oneSpelling((named.find((one) => oneSpelling(one.name) === spelled) ?? person).mail);
}

/** Whether somebody has a role of a procedure, or had one before a change. */
export const isNamed = (definition: Named, { identity }: Pick<Identity, 'identity'>): boolean =>
  everybody(definition).some((one) => identityOfPerson(definition, one) === identity);

/** Letters that are written with a plain one, and do not come apart into it and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' };

/** Letters of Cyrillic and Greek that look like a Latin one, small or capital, and that one, in the same order. */
const [OTHERS, LATIN] = ['авекмнорстухіјѕһԁԛԝӏαβεζηικμνορτυχ', 'abekmhopctyxijshdqwlabezhikmnoptyx'];

const latin = (letter: string): string => LATIN[OTHERS.indexOf(letter)] ?? letter;

/**
 * A name by its letters and digits alone: no accents, capitals, hyphens, apostrophes, points or spaces, which people type in different
 * ways, and no letter of another script for one that looks like it. Two people whose names differ in these alone are taken for one: an act of two people rather waits for a third than counts one
 * person twice. In an address every mark counts.
 * @example oneSpelling(' José  van der Meer-d’Hont') // 'josevandermeerdhont'
 */
export function oneSpelling(name: string): string {
  const lower = name.normalize('NFKC').trim().toLowerCase();
  if (lower.includes('@')) return lower;
  const letters = lower
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[øłđðæœßı]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, latin);
  return letters === '' ? lower : letters;
}

/** How a person is called among people: by name, where the record shows the address. */
export const nameOf = (definition: Named, shown: string): string =>
  everybody(definition).find((one) => one.mail === shown)?.name ?? shown;

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
