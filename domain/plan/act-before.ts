import type { PlannedMilestone } from './milestone.ts';
import { means } from './trait.ts';

/** What runs against others counts from an act of ours, a decision from the application; neither before that was done. */
export function actBefore(planned: PlannedMilestone, plan: readonly PlannedMilestone[]): string | null {
  const isBefore = (one: PlannedMilestone): boolean =>
    planned.owner === 'ours'
      ? means(planned, 'on-application') && means(one, 'applies') && planned.after.includes(one.id)
      : one.owner === 'ours' && planned.dependsOn.includes(one.id);
  return plan.find(isBefore)?.id ?? null;
}
