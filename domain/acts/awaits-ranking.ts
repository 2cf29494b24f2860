import type { CaseMilestone } from '../case/milestone.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import { means, withTrait } from '../plan/trait.ts';

/**
 * Whether this is the evaluation or the award of a procedure that scores, and no ranking was fixed. One that was evaluated before it came
 * here was ranked elsewhere.
 */
export function awaitsRanking(given: CaseState, milestone: CaseMilestone | null): boolean {
  const tender = tenderOf(given);
  const evaluation = withTrait(given.milestones, 'scores');
  if (tender?.scores !== true || tender.awards !== null || evaluation === null || milestone === null) return false;
  const { takenOver } = given;
  const before = takenOver !== undefined && evaluation.happenedAt !== null && evaluation.happenedAt < takenOver.at;
  return !before && (means(milestone, 'scores') || means(milestone, 'decides'));
}
