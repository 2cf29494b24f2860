import type { PlannedMilestone } from './milestone.ts';
import { means } from './trait.ts';

/**
 * What runs against others counts from an act of ours, a decision from the application; neither before that was done.
 * @param plan every milestone by its id.
 */
export function actBefore(planned: PlannedMilestone, plan: ReadonlyMap<string, PlannedMilestone>): string | null {
  const sources = planned.owner === 'ours' ? planned.after : planned.dependsOn;
  const isBefore = (one: PlannedMilestone | undefined): boolean =>
    one !== undefined &&
    (planned.owner === 'ours' ? means(planned, 'on-application') && means(one, 'applies') : one.owner === 'ours');
  return sources.find((id) => isBefore(plan.get(id))) ?? null;
}
