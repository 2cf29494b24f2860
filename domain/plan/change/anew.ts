import { nextOrdinaryDay } from '../../law/calendar.ts';
import { localOf } from '../../law/clock.ts';
import { withNewDay } from '../plan-facts.ts';
import { withTrait } from '../trait.ts';
import { planned, type ChangedPlan, type PlanChange, type PlanQuestion } from './replan.ts';

/**
 * A decision that was sent is still to be sent, anew: what counts from it waits for the new one (Awb 6:8, Aw 2.127). The law sets no
 * day for it and everything waits for it, so it is asked for on the first ordinary day.
 */
export function anew(question: PlanQuestion, { milestone: id, at }: PlanChange & { kind: 'anew' }): ChangedPlan {
  const { facts } = question;
  const before = planned(question, facts);
  const { [id]: sentAt, ...actual } = facts.actual;
  if (before.kind !== 'planned' || sentAt === undefined) return before;
  const through = withTrait(before.milestones, 'remedy-window')?.lastDay ?? null;
  const replaced = { ...facts.replaced, [id]: { sentAt, through } };
  return planned(question, withNewDay({ ...facts, actual, replaced }, id, { day: nextOrdinaryDay(localOf(at).day) }));
}
