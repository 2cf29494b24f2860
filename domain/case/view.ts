import { canBeReported } from '../acts/against-report.ts';
import { revocable } from '../acts/decision.ts';
import { offeredNow } from '../acts/judge.ts';
import type { ActName } from '../acts/acts.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { withTrait } from '../plan/trait.ts';
import { lotsOf, type LotView } from './lot-view.ts';
import { shownIn, type ShownMilestone } from './shown-milestone.ts';
import type { BrokenRule } from '../plan/change/broken-rules.ts';
import { openApprovals } from './approvals.ts';
import { type Standing, standingOf } from './attention.ts';
import { brokenAhead } from './broken-rules.ts';
import { dutiesLeft } from './duties.ts';
import { caseHold, type Hold } from './hold.ts';
import type { CaseMilestone } from './milestone.ts';
import { waitingFor } from './outlook.ts';
import { nextWake } from './wakes.ts';
import type { ReceivedCounts } from './received-kind.ts';
import { type CaseState, type Decision, type Duty, type Pending, tenderOf } from './state.ts';
import type { KnownObjection, ObjectionOwn } from './own-part.ts';
import { awardsOf, type AwardView } from './award-view.ts';

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

/** The facts that people see of a case at a business instant. */
export function viewOf(state: CaseState, now: EpochMs): CaseView {
  const order = state.phases.map((one) => one.id);
  const current = order.indexOf(state.phase);
  const waiting = waitingFor(state);
  const shown = (milestone: CaseMilestone): ShownMilestone => shownIn(state, milestone);
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
