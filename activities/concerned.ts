import type { Definition, Person } from '../domain/plan/definition.ts';
import type { Role } from '../domain/plan/milestone.ts';

/** The people of some roles, each once, however many roles they have. */
export function peopleOf(definition: Definition, roles: readonly Role[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const role of roles) for (const person of definition.roles[role]) people.set(person.mail.toLowerCase(), person);
  return [...people.values()];
}
