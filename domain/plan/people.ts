import type { Definition } from './definition.ts';

/**
 * Whether two names are of one person: the same words, or the name and the address of one person of the definition. Who is not in
 * the definition is known by the words alone.
 */
export function samePerson({ roles }: Pick<Definition, 'roles'>, one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)];
  if (first === second) return true;
  return Object.values(roles)
    .flat()
    .some((person) => {
      const names = [plain(person.name), plain(person.mail)];
      return names.includes(first) && names.includes(second);
    });
}

const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
