import { offeredNow } from '../acts/judge.ts';
import type { ActName } from '../acts/acts.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { withTrait } from '../plan/trait.ts';
import { openApprovals } from './approvals.ts';
import { caseHold, termHold, type Hold } from './hold.ts';
import { isOver, type CaseMilestone, type MilestoneState } from './milestone.ts';
import { isLeft, nextWake, waitingFor, waitsWithCase } from './outlook.ts';
import { tenderOf, type CaseState, type Decision, type Duty, type Pending } from './state.ts';
import type { AwardOutcome } from './outcome.ts';
import type { KnownObjection, ObjectionOwn } from './own-part.ts';

/** How a milestone stands for people who look: open, but held by itself or with its whole case, is `held`; what a case that ended left undone is `lapsed`. */
export type ShownState = MilestoneState | 'held' | 'lapsed';

/** A case as people look at it, in every front: facts, worded by `texts/`. */
export interface CaseView {
  readonly reference: string;
  readonly kind: CaseState['own']['kind'];
  readonly subject: string;
  readonly procedureType: string;
  readonly phase: string;
  readonly phases: readonly { readonly id: string; readonly state: 'done' | 'current' | 'todo' }[];
  readonly waitingFor: ShownMilestone | null;
  readonly nextAt: EpochMs | null;
  /** In order of date. */
  readonly milestones: readonly ShownMilestone[];
  /** What can be done now. */
  readonly offered: readonly ActName[];
  readonly counts: { readonly questions: number; readonly bids: number } | null;
  /** What came of each award, once bids were scored. */
  readonly awards: readonly AwardOutcome[];
  /** Against its decision, each a case of its own. */
  readonly objections: readonly KnownObjection[];
  readonly holds: readonly Hold[];
  readonly suspended: Hold | null;
  /** Acts that wait for another person, as long as their time has not passed. */
  readonly pending: readonly Pending[];
  readonly duties: readonly Duty[];
  readonly outcome: CaseState['outcome'];
  /** The objection that this case is about: of whom, how it came, what was judged of that, and what was decided. Null for any other case. */
  readonly objection: Pick<ObjectionOwn, 'objector' | 'timeliness' | 'verdict' | 'consequence'> | null;
  /** Newest first. */
  readonly decisions: readonly Decision[];
  /** The notice is out: what was made known must be made known anew when it moves. */
  readonly announced: boolean;
}

export interface ShownMilestone {
  readonly milestone: CaseMilestone;
  readonly shown: ShownState;
}

/** The facts that people see of a case at a business instant. */
export function viewOf(state: CaseState, now: EpochMs): CaseView {
  const order = state.phases.map((one) => one.id);
  const current = order.indexOf(state.phase);
  const waiting = waitingFor(state);
  const shown = (milestone: CaseMilestone): ShownMilestone => ({ milestone, shown: shownState(state, milestone) });
  return {
    reference: state.case.reference,
    kind: state.own.kind,
    subject: state.subject,
    procedureType: state.procedureType,
    phase: state.phase,
    phases: order.map((id, index) => ({
      id,
      state: index < current || state.outcome === 'completed' ? 'done' : index === current ? 'current' : 'todo',
    })),
    waitingFor: waiting === null ? null : shown(waiting),
    nextAt: nextWake(state),
    milestones: [...state.milestones].sort((one, other) => one.endsAt - other.endsAt).map(shown),
    offered: offeredNow(state),
    counts: tenderOf(state)?.counts ?? null,
    awards: tenderOf(state)?.awards ?? [],
    objections: tenderOf(state)?.objections ?? [],
    holds: state.holds,
    suspended: caseHold(state),
    pending: state.outcome === null ? openApprovals(state, now) : [],
    duties: state.duties,
    outcome: state.outcome,
    objection: state.own.kind === 'objection' ? state.own : null,
    decisions: state.decisions,
    announced: withTrait(state.milestones, 'announces')?.state === 'done',
  };
}

function shownState(state: CaseState, milestone: CaseMilestone): ShownState {
  if (isOver(milestone)) return milestone.state;
  if (state.outcome !== null || isLeft(state, milestone)) return 'lapsed';
  const held = termHold(state, milestone.id) !== null || waitsWithCase(state, milestone);
  return milestone.state === 'open' && held ? 'held' : milestone.state;
}
