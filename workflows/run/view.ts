import type { CaseMilestone, CaseState } from '../../contracts/case-state.ts';
import { stateShown } from '../../domain/acts/stands-still.ts';
import type { CaseView, ViewMilestone, ViewWaiting } from '../../texts/labels/case-view.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../texts/labels/milestones.ts';
import { waitingFor } from './outlook.ts';

const RUNNING_ACTS = ['reportMilestone', 'moveMilestone', 'suspend', 'terminateEarly'];
const SUSPENDED_ACTS = ['resume', 'terminateEarly'];

/** The state of a case as people look at it. */
export function viewOf(state: CaseState): CaseView {
  const current = state.phases.indexOf(state.phase);
  const waiting = waitingFor(state);
  return {
    reference: state.reference,
    subject: state.subject,
    phase: state.phase,
    phases: state.phases.map((id, index) => ({
      id,
      state: index < current || state.outcome === 'completed' ? 'done' : index === current ? 'current' : 'todo',
    })),
    waitingFor: waiting === null ? null : waitingView(state, waiting),
    milestones: [...state.milestones]
      .sort((one, other) => one.endsAt - other.endsAt)
      .map((one) => milestoneView(state, one)),
    lastDecisions: state.decisions,
    allowedActs: allowedActs(state),
    counts: state.counts,
    suspended: state.suspension === null ? null : { since: state.suspension.when, reason: state.suspension.reason },
    outcome: state.outcome,
    heldLots: (state.heldLots ?? []).map(({ lot, since, reason }) => ({ lot, since: momentLabel(since), reason })),
    duties: (state.duties ?? []).map((one) => one.milestone),
  };
}

function allowedActs(state: CaseState): readonly string[] {
  if (state.outcome !== null) return [];
  const announced = state.milestones.find((one) => one.id === 'contract-notice')?.state !== 'open';
  const acts = state.suspension === null ? RUNNING_ACTS : SUSPENDED_ACTS;
  return [...acts, ...awardActs(state), ...otherActs(state), ...(announced ? [] : ['withdraw'])];
}

/** What can be done about the outcome now. */
function awardActs({ phase, awards, suspension, kind }: CaseState): readonly string[] {
  if (suspension !== null || kind !== 'procedure') return [];
  if (awards === undefined) return phase === 'evaluation' ? ['scoreBids'] : [];
  return [
    ...(awards.some((one) => 'tie' in one.outcome) ? ['recordDraw'] : []),
    ...(awards.some((one) => 'winner' in one.outcome) ? ['dropOut'] : []),
  ];
}

/** Indexation, rectifications and notices of default, when there is something that they can be about. */
function otherActs({ kind, milestones, duties }: CaseState): readonly string[] {
  const waits = (id: string): boolean => milestones.some((one) => one.id.startsWith(id) && one.state !== 'done');
  return [
    ...(kind === 'subsidy' && waits('indexation-') ? ['recordIndex'] : []),
    ...((duties ?? []).length > 0 ? ['confirmDuty'] : []),
    ...(milestones.some((one) => one.id === 'subsidy-decision' && one.state === 'overdue') ? ['noticeOfDefault'] : []),
  ];
}

const waitingView = ({ suspension }: CaseState, milestone: CaseMilestone): ViewWaiting => ({
  milestone: milestone.id,
  label: milestoneLabel(milestone.id),
  owner: milestone.owner,
  state: stateShown({ ...milestone, held: milestone.heldSince !== undefined }, suspension !== null),
  when: milestone.when,
});

const milestoneView = (state: CaseState, milestone: CaseMilestone): ViewMilestone => {
  const { milestone: id, ...rest } = waitingView(state, milestone);
  return { id, ...rest, ground: milestone.ground, version: milestone.version };
};
