import { nextOrdinaryDay } from '../../law/calendar.ts';
import { localOf } from '../../law/clock.ts';
import type { EpochMs } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { withNewDay, withoutNewDay, type PlanFacts } from '../plan-facts.ts';
import { allWithTrait, means } from '../trait.ts';
import { planned, type ChangedPlan, type PlanChange, type PlanQuestion } from './replan.ts';

/**
 * A decision that was sent is still to be sent, anew: what counts from it waits for the new one (Awb 6:8, Aw 2.127). Where the
 * law sets no day for it, everything waits for it, and it is asked for on the first ordinary day; a decision on an application keeps
 * the term of that application (Awb 4:13).
 */
export function anew(question: PlanQuestion, change: PlanChange & { kind: 'anew' }): ChangedPlan {
  const { milestone: id, at, withdrawnAt } = change;
  const { facts } = question;
  const before = planned(question, facts);
  const { [id]: sentAt, ...actual } = facts.actual;
  if (before.kind !== 'planned' || sentAt === undefined) return before;
  const open = { ...withReplaced(facts, before.milestones, id, withdrawnAt), actual };
  const byLaw = before.milestones.some((one) => one.id === id && means(one, 'decision-term'));
  return planned(
    question,
    byLaw ? withoutNewDay(open, id) : withNewDay(open, id, { day: nextOrdinaryDay(localOf(at).day) }),
  );
}

/** The facts in which the decision as it was sent is one that another replaces; as they are for what nobody can come up against. */
export function withReplaced(
  facts: PlanFacts,
  plan: readonly PlannedMilestone[],
  id: string,
  withdrawnAt?: EpochMs,
): PlanFacts {
  const sentAt = facts.actual[id];
  const windows = allWithTrait(plan, 'remedy-window');
  const window = windows.find(({ dependsOn }) => dependsOn.includes(id)) ?? windows[0];
  if (sentAt === undefined || window === undefined) return facts;
  const earlier = facts.replaced?.[id] ?? [];
  return {
    ...facts,
    replaced: {
      ...facts.replaced,
      [id]: [...earlier, { sentAt, through: window.lastDay, ...(withdrawnAt === undefined ? {} : { withdrawnAt }) }],
    },
  };
}
