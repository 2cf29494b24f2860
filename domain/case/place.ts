import { wholeOf } from '../plan/part.ts';
import type { CaseMilestone } from './milestone.ts';

/**
 * Where a milestone that comes into a case stands among the others: behind the last of what it follows on its own way, and of what
 * others have of the same; else behind all.
 */
export function placeOf(
  milestones: readonly Pick<CaseMilestone, 'id' | 'lot'>[],
  { id: own, after, lot }: Pick<CaseMilestone, 'id' | 'after' | 'lot'>,
): number {
  const last = milestones.findLastIndex(
    (one) => one.lot === lot && (after.includes(one.id) || wholeOf(one.id) === wholeOf(own)),
  );
  return last < 0 ? milestones.length : last + 1;
}
