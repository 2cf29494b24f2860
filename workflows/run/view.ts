import type { CaseMilestone, CaseState } from '../../contracts/case-state.ts';
import type { CaseView, ViewMilestone } from '../../texts/labels/case-view.ts';
import { waitingFor } from './outlook.ts';

/** The state of a case as people look at it. */
export function viewOf(state: CaseState): CaseView {
  const current = state.phases.indexOf(state.phase);
  const waiting = waitingFor(state);
  return {
    reference: state.reference,
    subject: state.subject,
    phases: state.phases.map((id, index) => ({
      id,
      state: index < current || state.outcome === 'completed' ? 'done' : index === current ? 'current' : 'todo',
    })),
    waitingFor: waiting === null ? null : milestoneView(waiting),
    milestones: state.milestones
      .filter(
        (one) => one.phase === state.phase || one.state === 'overdue' || (one.owner !== 'ours' && one.state === 'open'),
      )
      .map(milestoneView),
    lastDecisions: state.decisions,
    counts: state.counts,
    suspended: state.suspension?.reason ?? null,
    outcome: state.outcome,
  };
}

const milestoneView = ({ id, phase, owner, state, when, ground }: CaseMilestone): ViewMilestone => ({
  id,
  phase,
  owner,
  state,
  when,
  ground,
});
