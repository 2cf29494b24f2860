import type { Notice } from '../contracts/notice.ts';
import { STEERING } from '../domain/acts/spec.ts';
import type { Definition, Person } from '../domain/plan/definition.ts';
import type { Role } from '../domain/plan/milestone.ts';
import type { StoredMilestone } from '../store/cases.ts';

/** The people of some roles, each once, however many roles they have. */
export function peopleOf(definition: Definition, roles: readonly Role[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const role of roles) for (const person of definition.roles[role]) people.set(person.mail.toLowerCase(), person);
  return [...people.values()];
}

/** Who is concerned: the lead when something is late, the lawyer when it stays so, and all who work with a date that moves. */
export function concernedBy(notice: Notice, milestones: readonly StoredMilestone[]): readonly Role[] {
  switch (notice.kind) {
    case 'overdue':
      return ['procedureLead'];
    case 'escalated':
      return ['lawyer'];
    case 'closing-proposed':
    case 'note-after-closing':
    case 'default':
    case 'objection':
      return ['procedureLead', 'lawyer'];
    case 'moved': {
      const moved = milestones.filter((one) => notice.changed.some((change) => change.milestone === one.milestone.id));
      return [...new Set<Role>(['procedureLead', ...moved.flatMap((one) => one.roles)])];
    }
    case 'resumed':
    case 'suspended':
    case 'part':
    case 'ended':
      return STEERING;
  }
}
