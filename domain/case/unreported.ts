import { means } from '../plan/trait.ts';
import type { CaseMilestone } from './milestone.ts';
import type { CaseState } from './state.ts';

/** Whether its day lay behind when the case was taken over, and nobody said since then that it was done: it may have been. */
export function isUnreported({ takenOver }: Pick<CaseState, 'takenOver'>, milestone: CaseMilestone): boolean {
  if (takenOver === undefined) return false;
  const { state, owner, overdueAt, endsAt } = milestone;
  return owner === 'ours'
    ? state === 'overdue' && overdueAt <= takenOver.at
    : state === 'passed' && means(milestone, 'applies') && endsAt <= takenOver.at;
}
