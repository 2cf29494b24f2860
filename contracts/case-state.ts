import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { MilestoneKind, MilestoneOwner, TermFacts } from '../domain/plan/milestone.ts';
import type { Outcome as AwardResult } from '../domain/evaluation/ranking.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';

/**
 * `open`: still to come; `done`: reported; `passed`: its instant came (`theirs`, `effect`); `overdue`: its instant came and
 * staff had not done it (`ours`).
 */
export type MilestoneState = 'open' | 'done' | 'passed' | 'overdue';

/** A milestone as the workflow carries it over phase borders: small, JSON-safe, nothing personal. */
export interface CaseMilestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly owner: MilestoneOwner;
  readonly phase: string;
  firstDay: IsoDate | null;
  lastDay: IsoDate;
  /** The moment, or the exclusive end of the last day. Timers count towards this and nothing else. */
  endsAt: EpochMs;
  /** `endsAt` in short Dutch words, for labels: 'do 24 mei 2018 15.00'. */
  when: string;
  ground: string;
  term: TermFacts | null;
  /** Not to be reported before `endsAt` (an opening). */
  readonly notBefore: boolean;
  /** May be reported: every `ours`, and an act of one other party (an application). */
  readonly reportable: boolean;
  /** Whether dates of other milestones are computed from this one. */
  readonly feeds: boolean;
  /** For `ours`: from when it is overdue, and when the lawyer hears. */
  overdueAt: EpochMs;
  escalatesAt: EpochMs;
  /** Counts up each time the date changes. */
  version: number;
  state: MilestoneState;
  happenedAt: EpochMs | null;
  /** Whether the lawyer has been told that it is overdue. */
  escalated: boolean;
  /** The act of ours from which its term counts: before that act the term does not run (Awb 6:8, Aw 2.127). */
  readonly waitsFor?: string;
  /** The term stands still since this instant (Awb 4:15); absent: it runs. */
  heldSince?: EpochMs;
  /** The end of the day that was set for a completion: unused, the term goes on by itself. */
  heldUntil?: EpochMs;
}

export interface Suspension {
  readonly since: EpochMs;
  /** `since` in short words. */
  readonly when: string;
  readonly reason: string;
  readonly by: string;
}

/** A lot that waits for a judge while the others go on. */
export interface HeldLot {
  readonly lot: string;
  readonly since: EpochMs;
  readonly reason: string;
}

/** Something that staff must still do outside: make the new date of a milestone known on the platform. */
export interface Duty {
  readonly milestone: string;
  readonly version: number;
  readonly since: EpochMs;
}

export interface CaseCounts {
  questions: number;
  bids: number;
  lateBids: number;
}

/** How a case ended. */
export type Outcome = 'completed' | 'no-award' | 'terminated-early' | 'withdrawn';

/** An act that was carried out, remembered because an update id does not survive a phase border. */
export interface RememberedAct {
  readonly id: string;
  readonly answer: ActAnswer;
}

/** What whoever acts gets back. */
export interface ActAnswer {
  /** Business instant of the act. */
  readonly at: EpochMs;
  /** Milestones whose dates changed with it. */
  readonly changed: readonly ChangedDate[];
}

export interface ChangedDate {
  readonly milestone: string;
  readonly version: number;
  readonly from: string;
  readonly to: string;
}

/** The outcome of one award: names and a hash, no points or prices. */
export interface AwardOutcome {
  /** The lot, or the lots, that it is about. */
  readonly award: string;
  readonly outcome: AwardResult;
  readonly resultHash: string;
  readonly dropped: readonly string[];
}

/** The whole state of a case at a phase border. `v` is the version of this shape. */
export interface CaseState {
  readonly v: 1;
  readonly kind: 'procedure' | 'subsidy';
  readonly reference: string;
  readonly hash: string;
  subject: string;
  procedureType: string;
  /** Added to workflow time to get business time: 0 in production. */
  readonly offsetMs: number;
  phases: readonly string[];
  phase: string;
  /** Number of the last event; the read model takes no older one. */
  seq: number;
  milestones: CaseMilestone[];
  facts: PlanFacts;
  /** The run before this one ended inside the phase: it is no new phase. */
  turned?: boolean;
  acts: RememberedAct[];
  counts: CaseCounts;
  suspension: Suspension | null;
  suspensions: number;
  outcome: Outcome | null;
  /** Business instant of what happened last: events inherit it when they have no cause of their own. */
  cause: EpochMs;
  /** What the scoring came to, award by award; absent before it. */
  awards?: AwardOutcome[];
  /** Ids of its lots; absent in a case without lots. */
  lots?: readonly string[];
  heldLots?: HeldLot[];
  startedAt?: EpochMs;
  /** Days that must lie between the clarification note and the closing. */
  noteMarginDays?: number;
  /** Its definition settles how bids are scored. */
  scores?: boolean;
  /** A subsidy whose prices are known. */
  priced?: boolean;
  duties?: Duty[];
  /** Which guards its acts are judged by; absent: those of before 0.3.0. */
  guards?: number;
  /** The notice of default that counts for each decision. */
  defaults?: { readonly milestone: string; readonly receivedAt: EpochMs }[];
  /** Last decisions, newest first, for people who look. */
  decisions: { readonly when: string; readonly text: string }[];
}
