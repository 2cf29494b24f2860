import type { Definition } from '../../domain/plan/definition.ts';
import type { Person } from '../../domain/plan/authority.ts';
import type { Role } from '../../domain/plan/milestone.ts';
import type { Access } from '../../texts/access.ts';
import type { Receiver } from '../../texts/mail/receiver.ts';

/** A person of a definition as a mail about one of its cases is written to them. @param access how people come at a case here */
export function receiverOf(definition: Definition, reference: string, person: Person, access: Access): Receiver {
  const { roles: all, subject, publication } = definition;
  const named = (role: Role): readonly string[] => all[role].map(({ name }) => name);
  return {
    name: person.name,
    roles: (Object.keys(all) as Role[]).filter((role) =>
      all[role].some(({ mail }) => mail.toLowerCase() === person.mail.toLowerCase()),
    ),
    case: {
      reference,
      subject,
      people: {
        procedureLead: named('procedureLead'),
        procurementOfficer: named('procurementOfficer'),
        lawyer: named('lawyer'),
        evaluator: named('evaluator'),
      },
      urgent: publication.urgent,
    },
    ...access,
  };
}
