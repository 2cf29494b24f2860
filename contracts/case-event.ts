import type { EpochMs } from '../domain/law/iso-date.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';
import type { CaseCounts, CaseMilestone, Duty, HeldLot, Outcome, Suspension } from './case-state.ts';

/** What can happen to a case; the same words stand in the record and in the lines of a rehearsal. */
export type CaseEventKind =
  | 'phase-started'
  | 'milestone-reached'
  | 'milestone-reported'
  | 'milestone-overdue'
  | 'escalated'
  | 'moved'
  | 'suspended'
  | 'resumed'
  | 'scored'
  | 'draw-recorded'
  | 'dropped-out'
  | 'default-notice'
  | 'duty-confirmed'
  | 'documents-changed'
  | 'received'
  | 'finished';

/** One step of a case, with all that the record and the read model need. Written in one transaction, once. */
export interface CaseEvent {
  readonly reference: string;
  /** Domain facts only, so that a retry, a reset or a second worker writes nothing twice. */
  readonly key: string;
  /** Orders the events of a case; the read model takes no older one. */
  readonly seq: number;
  readonly kind: CaseEventKind;
  /** Business instant of its cause. */
  readonly at: EpochMs;
  readonly phase: string;
  readonly milestone: string | null;
  readonly by: string | null;
  readonly reason: string | null;
  readonly proof: string | null;
  readonly text: string;
  /** Milestones that changed, as they are after it. */
  readonly milestones: readonly CaseMilestone[];
  /** The case after it. */
  readonly state: CaseSnapshot;
}

export interface CaseSnapshot {
  readonly waitingFor: string | null;
  readonly nextAt: EpochMs | null;
  readonly counts: CaseCounts;
  /** What happened to the plan: a preview starts from it. */
  readonly facts: PlanFacts;
  readonly suspension: Suspension | null;
  readonly outcome: Outcome | null;
  readonly heldLots: readonly HeldLot[];
  readonly duties: readonly Duty[];
}
