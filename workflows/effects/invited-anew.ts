import type { PlannedCase } from '../../contracts/plan-request.ts';
import { wayOfAct } from '../../domain/case/lot-way.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { means, withTrait } from '../../domain/plan/trait.ts';
import type { Turn } from '../core/effect.ts';
import { planAnew } from '../core/replan.ts';
import type { Run } from '../core/run.ts';

/** Another selection asks for another invitation, from which the term for bids counts (Aw 2.71 lid 4); null where none was sent. */
export async function invitedAnew(
  run: Run,
  { act, at, plan }: Turn<'decideAnew' | 'withdrawDecision'>,
): Promise<{ readonly milestone: CaseMilestone; readonly plan: PlannedCase } | null> {
  if (!means(run.known(act.milestone), 'selects')) return null;
  const invitation = withTrait(wayOfAct(run.state, act).milestones, 'invites');
  if (invitation?.state !== 'done') return null;
  return { milestone: invitation, plan: await planAnew(run, invitation.id, at, plan?.facts) };
}
