import type { Person } from '../../domain/plan/definition.ts';
import { peopleOf } from '../../domain/plan/people.ts';
import { ACCESS_ROLES, type AccessRole } from '../../domain/rights/role.ts';
import { identityOfAsker, rolesOf } from '../../domain/rights/vouched.ts';
import { listReferences, readCase } from '../../store/cases.ts';
import { DefinitionUnreadable, definitionOf } from './definition-of.ts';
import type { CaseFile } from './desk.ts';

/** Somebody whom a definition names, with her roles over all of them. */
export interface KnownPerson extends Person {
  readonly roles: readonly AccessRole[];
}

/** Everybody whom the definitions of the procedures name, each once, by name. For a private stack, where there are few. */
export async function peopleKnown(file: CaseFile): Promise<readonly KnownPerson[]> {
  const known = new Map<string, KnownPerson>();
  for (const reference of await listReferences(file.db, '')) {
    const stored = await readCase(file.db, reference);
    if (stored === null || stored.name.parent !== null) continue;
    try {
      const { definition } = await definitionOf(file, stored);
      for (const person of peopleOf(definition, ['procedureLead', 'procurementOfficer', 'lawyer', 'evaluator'])) {
        const who = identityOfAsker(definition, person.mail);
        const roles = [...(known.get(who.identity)?.roles ?? []), ...rolesOf(definition, who)];
        known.set(who.identity, { ...person, roles: ACCESS_ROLES.filter((role) => roles.includes(role)) });
      }
    } catch (error) {
      // Written for another version: its people cannot be read.
      if (!(error instanceof DefinitionUnreadable)) throw error;
    }
  }
  return [...known.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
