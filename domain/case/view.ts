import { canBeReported } from '../acts/against-report.ts';
import { revocable } from '../acts/decision.ts';
import { offeredNow } from '../acts/judge.ts';
import type { ActName } from '../acts/acts.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { withTrait } from '../plan/trait.ts';
import { wayIn, waysIn, waysTaken } from './lot-way.ts';
import type { BrokenRule } from '../plan/change/broken-rules.ts';
import { openApprovals } from './approvals.ts';
import { type Standing, standingOf } from './attention.ts';
import { brokenAhead } from './broken-rules.ts';
import { dutiesLeft } from './duties.ts';
import { caseHold, type Hold } from './hold.ts';
import { type CaseMilestone, isOver, type MilestoneState } from './milestone.ts';
import { isHeld, isLeft, waitingFor } from './outlook.ts';
import { nextWake } from './wakes.ts';
import type { ReceivedCounts } from './received-kind.ts';
import { type CaseState, type Decision, type Duty, type Pending, tenderOf } from './state.ts';
import { isUnreported } from './unreported.ts';
import type { KnownObjection, ObjectionOwn } from './own-part.ts';
import { awardsOf, type AwardView } from './award-view.ts';

/**
 * How a milestone stands for people who look: open, but held by itself or with its whole case, is `held`; what a case that ended left undone is `lapsed`;
 * what nobody reported when its case was taken over is `not-reported`.
 */
export type ShownState = MilestoneState | 'held' | 'lapsed' | 'not-reported';

/** A case as people look at it, in every front: facts, worded by `texts/`. */
export interface CaseView {
  readonly reference: string;
  readonly kind: CaseState['own']['kind'];
  readonly subject: string;
  readonly procedureType: string;
  readonly phase: string;
  /** Since when it is in that phase; null when nobody knows. */
  readonly phaseSince: EpochMs | null;
  /** The business instant at which it is looked at. */
  readonly at: EpochMs;
  readonly phases: readonly { readonly id: string; readonly state: 'done' | 'current' | 'todo' }[];
  readonly waitingFor: ShownMilestone | null;
  readonly nextAt: EpochMs | null;
  /** What of it asks for attention, whose turn it is, and what is too late. */
  readonly standing: Standing;
  /** In order of date. */
  readonly milestones: readonly ShownMilestone[];
  /** What can be done now. */
  readonly offered: readonly ActName[];
  /** What it waits for, when that can be reported now. */
  readonly toReport: string | null;
  /** The decisions that were taken and can be taken anew. */
  readonly revocable: readonly string[];
  /** When it came here, already under way; null when it is followed from its first day on. */
  readonly takenOverAt: EpochMs | null;
  readonly counts: ReceivedCounts | null;
  /** What came of each award, once bids were scored. */
  readonly awards: readonly AwardView[];
  /** Against its decision, each a case of its own. */
  readonly objections: readonly KnownObjection[];
  readonly holds: readonly Hold[];
  readonly suspended: Hold | null;
  /** Acts that wait for another person, as long as their time has not passed. */
  readonly pending: readonly Pending[];
  readonly duties: readonly Duty[];
  /** The lots, as soon as one of them goes its own way: each that does, and those that go together. */
  readonly lots: readonly LotView[];
  /** Rules of the check that the plan does not meet, about what is still to come. */
  readonly broken: readonly BrokenRule[];
  readonly outcome: CaseState['outcome'];
  /** The objection that this case is about: of whom, how it came, what was judged of that, and what was decided. Null for any other case. */
  readonly objection: Pick<ObjectionOwn, 'objector' | 'timeliness' | 'verdict' | 'consequence'> | null;
  /** Newest first. */
  readonly decisions: readonly Decision[];
  /** The notice is out: what was made known must be made known anew when it moves. */
  readonly announced: boolean;
}

/** Where lots are that go together, or one that goes alone. */
export interface LotView {
  readonly lots: readonly string[];
  readonly phase: string;
  readonly waitingFor: ShownMilestone | null;
  readonly suspended: Hold | null;
  readonly outcome: CaseState['outcome'];
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
    phaseSince: phaseSinceOf(state),
    at: now,
    phases: order.map((id, index) => ({
      id,
      state: index < current || state.outcome === 'completed' ? 'done' : index === current ? 'current' : 'todo',
    })),
    waitingFor: waiting === null ? null : shown(waiting),
    nextAt: nextWake(state),
    standing: standingOf(state),
    milestones: [...state.milestones].sort((one, other) => one.endsAt - other.endsAt).map(shown),
    offered: offeredNow(state),
    toReport: waiting !== null && canBeReported(state, waiting) ? waiting.id : null,
    revocable: revocable(state).map(({ id }) => id),
    takenOverAt: state.takenOver?.at ?? null,
    counts: tenderOf(state)?.counts ?? null,
    awards: awardsOf(state),
    objections: tenderOf(state)?.objections ?? [],
    holds: state.holds,
    suspended: caseHold(state),
    pending: state.outcome === null ? openApprovals(state, now) : [],
    duties: dutiesLeft(state),
    lots: lotsOf(state),
    broken: brokenAhead(state),
    outcome: state.outcome,
    objection: state.own.kind === 'objection' ? state.own : null,
    decisions: state.decisions,
    announced: withTrait(state.milestones, 'announces')?.state === 'done',
  };
}

/** A case that was taken over came into its phase before it came here, and nobody knows when. */
function phaseSinceOf({ phaseSince, takenOver }: CaseState): EpochMs | null {
  if (phaseSince === undefined || (takenOver !== undefined && phaseSince <= takenOver.at)) return null;
  return phaseSince;
}

function lotsOf(state: CaseState): readonly LotView[] {
  const ways = waysTaken(state);
  if (waysIn(state).length === 1) return [];
  return ways.map((lot) => {
    const way = wayIn(state, lot);
    const waiting = waitingFor(way);
    return {
      lots: tenderOf(way)?.lots ?? [],
      phase: way.phase,
      waitingFor: waiting === null ? null : { milestone: waiting, shown: shownState(state, waiting) },
      suspended: caseHold(way),
      outcome: way.outcome,
    };
  });
}

function shownState(state: CaseState, milestone: CaseMilestone): ShownState {
  if (isUnreported(state, milestone)) return state.outcome === null ? 'not-reported' : 'lapsed';
  if (isOver(milestone)) return milestone.state;
  if (state.outcome !== null || isLeft(state, milestone)) return 'lapsed';
  return milestone.state === 'open' && isHeld(state, milestone) ? 'held' : milestone.state;
}
