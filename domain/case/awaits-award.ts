import { means, ofAward, withTrait } from '../plan/trait.ts';
import { caseHold, termHold } from './hold.ts';
import { wayIn } from './lot-way.ts';
import { isOver, type CaseMilestone } from './milestone.ts';
import { nothingAwarded, type CaseState } from './state.ts';

/**
 * Whether something that the award brings about waits for it: nothing starts without an award, services not before it is final; nor
 * does an award become final by itself before it was decided and nobody can come up against it any more, or while it stands still.
 */
export function awaitsAward(state: CaseState, milestone: CaseMilestone): boolean {
  if (milestone.owner !== 'effect' || !ofAward(milestone)) return false;
  const way = wayIn(state, milestone.lot);
  const decision = withTrait(way.milestones, 'decides');
  if (decision === null) return false;
  if (decision.state !== 'done' || nothingAwarded(way)) return true;
  const final = withTrait(way.milestones, 'makes-final');
  if (final === null || isOver(final)) return false;
  if (caseHold(way) !== null || termHold(way, final.id) !== null || means(milestone, 'starts-services')) return true;
  return final === milestone && way.milestones.some((one) => means(one, 'remedy-window') && !isOver(one));
}
