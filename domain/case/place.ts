import type { CaseMilestone } from './milestone.ts';

/** Where a milestone that comes into a case stands among the others: behind the last of what it follows on its own way, else behind all. */
export function placeOf(
  milestones: readonly Pick<CaseMilestone, 'id' | 'lot'>[],
  { after, lot }: Pick<CaseMilestone, 'after' | 'lot'>,
): number {
  const last = milestones.findLastIndex((one) => one.lot === lot && after.includes(one.id));
  return last < 0 ? milestones.length : last + 1;
}
