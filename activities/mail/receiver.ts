import type { Definition, Person } from '../../domain/plan/definition.ts';
import type { Role } from '../../domain/plan/milestone.ts';
import { PROGRAM } from '../../texts/command-line.ts';
import type { Receiver } from '../../texts/mail/receiver.ts';

/** A person of a definition as a mail about one of its cases is written to them. @param program how Tenderklok is started here */
export function receiverOf(
  definition: Definition,
  reference: string,
  person: Person,
  program: string | null,
): Receiver {
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
    program: program ?? PROGRAM,
  };
}
