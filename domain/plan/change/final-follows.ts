import { nextOrdinaryDay } from '../../law/calendar.ts';
import { localOf } from '../../law/clock.ts';
import { addDays } from '../../law/day.ts';
import { withNewDay } from '../plan-facts.ts';
import { withTrait } from '../trait.ts';
import { planned, type ChangedPlan, type PlanQuestion } from './replan.ts';

/**
 * An award that is still to become final moves behind the standstill that a change lengthened or opened anew, to the first ordinary
 * day: within it the law forbids it (Aw 2.127); nor does one become final by itself while somebody can come up against it (Awb 6:7). A
 * move of the final award itself is judged by the rules of a move.
 */
export function finalFollows(question: PlanQuestion, after: ChangedPlan): ChangedPlan {
  const { change, of } = question;
  if (after.kind !== 'planned' || of.kind !== 'tender' || change.kind === 'start') return after;
  const final = withTrait(after.milestones, 'makes-final');
  const standstill = withTrait(after.milestones, final?.owner === 'ours' ? 'holds-contract' : 'remedy-window');
  if (standstill === null || final === null || final.lastDay > standstill.lastDay) return after;
  if (after.facts.actual[final.id] !== undefined) return after;
  if (change.kind === 'move' && change.milestone === final.id) return after;
  const day = nextOrdinaryDay(addDays(standstill.lastDay, 1));
  const time = final.kind === 'moment' ? { time: localOf(final.endsAt).time } : {};
  return planned(question, withNewDay(after.facts, final.id, { day, ...time }));
}
