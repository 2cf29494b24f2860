import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { canBeWithdrawn, isDecision, notToRevoke } from './decision.ts';
import { aboutMilestone, type Refusal } from './refusal.ts';

/** What was reported is not done once more, nor changed; `anew` says how a decision among it does change, and that others can do it once more. */
export const alreadyDone = (given: CaseState, milestone: CaseMilestone): Refusal =>
  aboutMilestone('already-done', milestone.id, { when: milestone.when, ...wayOut(given, milestone) });

function wayOut(given: CaseState, milestone: CaseMilestone): { readonly anew?: 'taken' | 'withdrawn' | 'theirs' } {
  if (milestone.owner === 'theirs' && milestone.reportable) return { anew: 'theirs' };
  const revocable = given.own.kind !== 'objection' && isDecision(milestone) && notToRevoke(given, milestone) === null;
  if (!revocable) return {};
  return { anew: given.own.kind === 'tender' && canBeWithdrawn(given, milestone) ? 'withdrawn' : 'taken' };
}
