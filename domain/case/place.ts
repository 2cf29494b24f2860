import type { CaseMilestone } from './milestone.ts';

/** Where a milestone that comes into a case stands among the others: behind the last of what it follows, else behind all. */
export function placeOf(
  milestones: readonly Pick<CaseMilestone, 'id'>[],
  { after }: Pick<CaseMilestone, 'after'>,
): number {
  const last = milestones.findLastIndex(({ id }) => after.includes(id));
  return last < 0 ? milestones.length : last + 1;
}
