import { stepOf } from '../plan/own-steps.ts';
import { means } from '../plan/trait.ts';
import { isOver, type CaseMilestone } from './milestone.ts';

/**
 * Ours, and due in its order alone: once all that it follows is over it can be done, and be late, whatever phase the case is in. So it is
 * with a step of one's own, and with whatever a type says that of.
 */
export const inItsOrder = (milestones: readonly CaseMilestone[], one: CaseMilestone): boolean =>
  one.owner === 'ours' &&
  (stepOf(one.id) !== null || means(one, 'in-its-order')) &&
  one.after.every((id) => {
    const before = milestones.find((other) => other.id === id);
    return before === undefined || isOver(before);
  });
