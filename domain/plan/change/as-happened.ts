import { endOfDay, localOf } from '../../law/clock.ts';
import type { PlannedMilestone } from '../milestone.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { means } from '../trait.ts';

/**
 * A plan on the days on which its milestones really came, where that is known: what must follow them counts from there. Who applied did
 * so at an instant, also where the last day to apply counts whole.
 */
export const asHappened = (
  milestones: readonly PlannedMilestone[],
  { actual }: Pick<PlanFacts, 'actual'>,
): readonly PlannedMilestone[] =>
  milestones.map((one) => {
    const happened = actual[one.id];
    if (happened === undefined || one.kind === 'window') return one;
    const { day } = localOf(happened);
    const kind = means(one, 'applies') ? 'moment' : one.kind;
    return { ...one, kind, lastDay: day, endsAt: kind === 'moment' ? happened : endOfDay(day) };
  });
