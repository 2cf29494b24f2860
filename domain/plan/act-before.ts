import type { PlannedMilestone } from './milestone.ts';
import { means } from './trait.ts';

/**
 * What runs against others counts from an act of ours, a decision from the application, the notice of an award from the award
 * (Aw 2.134); none of these before that was done.
 * @param plan every milestone by its id.
 */
export function actBefore(planned: PlannedMilestone, plan: ReadonlyMap<string, PlannedMilestone>): string | null {
  const sources = planned.owner === 'ours' ? planned.after : planned.dependsOn;
  const isBefore = (one: PlannedMilestone | undefined): boolean => {
    if (one === undefined || planned.owner !== 'ours') return one?.owner === 'ours';
    return (
      (means(planned, 'on-application') && means(one, 'applies')) ||
      (means(planned, 'announces-award') && means(one, 'makes-final'))
    );
  };
  return sources.find((id) => isBefore(plan.get(id))) ?? null;
}
