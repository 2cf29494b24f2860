import type { Notice } from '../contracts/notice.ts';
import { STEERING } from '../domain/acts/spec.ts';
import type { Role } from '../domain/plan/milestone.ts';
import { means } from '../domain/plan/trait.ts';
import { rolesOfMoved } from '../domain/plan/people.ts';
import type { StoredMilestone } from '../store/cases.ts';

const EVERYONE: readonly Role[] = [...STEERING, 'evaluator'];

/** Who is concerned: the lead when something is late, the lawyer when it stays so, and all who work with a date that moves. */
export function concernedBy(notice: Notice, milestones: readonly StoredMilestone[]): readonly Role[] {
  switch (notice.kind) {
    case 'started':
      return EVERYONE;
    // Who came and who left hear it as well.
    case 'people-changed':
    case 'overdue':
    case 'not-applied':
    case 'receipt':
    case 'completion':
    case 'filed-aside':
      return ['procedureLead'];
    case 'escalated':
      return ['lawyer'];
    case 'still-overdue':
    case 'closing-proposed':
    case 'rules-broken':
    case 'default':
    case 'objection':
      return ['procedureLead', 'lawyer'];
    case 'moved': {
      const moved = milestones.filter((one) => notice.changed.some((change) => change.milestone === one.milestone.id));
      // A closing that followed something else and was not moved itself.
      const followed = moved.some(
        ({ milestone }) => means(milestone, 'closes-bids') && milestone.id !== notice.milestone,
      );
      return [...new Set([...rolesOfMoved(moved), ...(followed ? (['lawyer'] as const) : [])])];
    }
    case 'corrected': {
      const moved = milestones.filter((one) => notice.changed.some((change) => change.milestone === one.milestone.id));
      return [...new Set([...STEERING, ...rolesOfMoved(moved)])];
    }
    case 'decision-withdrawn': {
      const { milestone, window, invitation, changed } = notice;
      const ids = [milestone, window, invitation, ...changed.map((one) => one.milestone)];
      return [...new Set([...STEERING, ...rolesOfMoved(milestones.filter((one) => ids.includes(one.milestone.id)))])];
    }
    case 'ranked':
    case 'dropped-out':
    case 'window-ended':
    case 'taken-over':
    case 'filed-later':
    case 'new-decision':
    case 'resumed':
    case 'suspended':
    case 'part':
    case 'verdict':
    case 'ended':
    case 'lots-ended':
      return STEERING;
  }
}
