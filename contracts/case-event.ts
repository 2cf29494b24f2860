import type { Notice } from './notice.ts';
import type { Attention, ListedDate, Turn } from '../domain/case/attention.ts';
import type { KnownBroken } from '../domain/case/broken-rules.ts';
import type { CaseFact } from '../domain/case/fact.ts';
import type { OwnFact } from '../domain/case/own-fact.ts';
import type { Hold } from '../domain/case/hold.ts';
import type { ActorId } from '../domain/case/ids.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { DefaultNotice } from '../domain/case/default-notice.ts';
import type { Duty, Pending } from '../domain/case/state.ts';
import type { Outcome } from '../domain/case/outcome.ts';
import type { OwnPart } from '../domain/case/own-part.ts';
import type { TakenOver } from '../domain/case/taken-over.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Verified } from '../domain/rights/vouched.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';

/** One step of a case. */
export interface CaseEvent {
  /** Domain facts only, so that a retry, a reset or a second worker writes nothing twice. */
  readonly key: string;
  /** Orders the events of a case; the read model takes no older one. */
  readonly seq: number;
  /** Business instant of its cause. */
  readonly at: EpochMs;
  readonly phase: string;
  /** Who did it, in the order in which they did; nobody when it went by itself. */
  readonly by: readonly ActorId[];
  /** Who vouches for them, in the same order; absent when it went by itself. */
  readonly verified?: readonly Verified[];
  readonly fact: CaseFact;
  /** Milestones that changed, as they are after it; what it is about comes first. */
  readonly milestones: readonly CaseMilestone[];
}

/** An event that a case itself puts on record: what people do on its case file does not go through it. */
export type OwnEvent = CaseEvent & { readonly fact: OwnFact };

/** What happened to a case since it was last written down, and the case after it. Written in one transaction, once. */
export interface RecordRequest {
  readonly reference: string;
  readonly events: readonly CaseEvent[];
  readonly state: CaseSnapshot;
  /** What people must hear of them; kept until they do. Absent: nothing. */
  readonly notices?: readonly Notice[];
}

/** The case after an event, but for its milestones: the read model keeps it whole. */
export interface CaseSnapshot {
  readonly waitingFor: string | null;
  readonly nextAt: EpochMs | null;
  /** What of it asks for attention, and the date that a list shows. */
  readonly attention: readonly Attention[];
  readonly date: ListedDate | null;
  /** Whose turn it is; null in a case that has ended. */
  readonly turn: Turn | null;
  /** What happened to the plan: a preview starts from it. */
  readonly facts: PlanFacts;
  readonly holds: readonly Hold[];
  readonly pending: readonly Pending[];
  readonly duties: readonly Duty[];
  readonly defaults: readonly DefaultNotice[];
  readonly broken: readonly KnownBroken[];
  readonly outcome: Outcome | null;
  readonly own: OwnPart;
  /** Absent when the case is followed from its first day on. */
  readonly takenOver?: TakenOver;
}
