import type { EpochMs } from '../law/iso-date.ts';
import type { MilestoneOwner } from '../plan/milestone.ts';
import type { PlanFacts } from '../plan/plan-facts.ts';

/** What the guards look at: a case as it stands at the moment of an act. */
export interface GuardedCase {
  /** In order. */
  readonly phases: readonly string[];
  readonly phase: string;
  readonly milestones: readonly GuardedMilestone[];
  readonly suspension: { readonly since: EpochMs } | null;
  readonly outcome: string | null;
  readonly awards?: readonly GuardedAward[];
  /** When the case began; absent in a case from before this was kept. */
  readonly startedAt?: EpochMs;
  /** What happened, also what is no longer carried as a milestone. */
  readonly facts?: Pick<PlanFacts, 'actual' | 'holds'>;
  /** Which guards its run began with; absent: those of before 0.3.0. */
  readonly guards?: number;
  /** Notices of default that count, one a decision. */
  readonly defaults?: readonly { readonly milestone: string; readonly receivedAt: EpochMs }[];
  readonly counts?: { readonly bids: number };
  /** Its definition settles how bids are scored. */
  readonly scores?: boolean;
  /** A subsidy whose prices are known: its indexation is made from a figure. */
  readonly priced?: boolean;
  /** Ids of its lots; absent when it has none. */
  readonly lots?: readonly string[];
  /** Lots that wait for a judge. */
  readonly heldLots?: readonly { readonly lot: string }[];
  /** What must still be done outside, such as a rectification on the platform. */
  readonly duties?: readonly { readonly milestone: string }[];
}

export interface GuardedAward {
  readonly award: string;
  readonly outcome: { readonly winner: string } | { readonly tie: readonly string[] } | { readonly noAward: string };
}

export interface GuardedMilestone {
  readonly id: string;
  readonly owner: MilestoneOwner;
  readonly phase: string;
  readonly state: 'open' | 'done' | 'passed' | 'overdue';
  readonly endsAt: EpochMs;
  readonly when: string;
  readonly notBefore: boolean;
  readonly reportable: boolean;
  /** Null when its date is no term. */
  readonly term: { readonly firstDay: string | null; readonly lastDay?: string } | null;
  readonly heldSince?: EpochMs;
  /** Counts up each time the date changes. */
  readonly version?: number;
  readonly happenedAt: EpochMs | null;
}

/** The parts of an act that every guard checks. */
export interface GuardedAct {
  readonly by: string;
  readonly moment?: EpochMs;
}
