import type { Refusal } from '../domain/acts/refusal.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { OwnPart } from '../domain/case/own-part.ts';
import type { CaseName, CaseKind } from '../domain/case/state.ts';
import type { TakenOver } from '../domain/case/taken-over.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { BrokenRule } from '../domain/plan/change/broken-rules.ts';
import type { PlanChange } from '../domain/plan/change/replan.ts';
import type { PhaseType } from '../domain/plan/phase.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';

export interface PlanRequest {
  readonly case: CaseName;
  readonly kind: CaseKind;
  readonly hash: string;
  readonly facts: PlanFacts;
  readonly change: PlanChange;
  /** Business instant at which it is asked. */
  readonly now: EpochMs;
}

export type PlanAnswer = PlannedCase | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface PlannedCase {
  readonly kind: 'planned';
  readonly facts: PlanFacts;
  readonly milestones: readonly CaseMilestone[];
  readonly phases: readonly PhaseType[];
  /** Rules of the check that it does not meet. */
  readonly broken: readonly BrokenRule[];
  /** Only of the first plan: what the case begins with. */
  readonly begin: CaseBegin | null;
}

/** What a case begins with. */
export interface CaseBegin {
  readonly subject: string;
  readonly procedureType: string;
  readonly own: OwnPart;
  readonly phase: string;
  /** Absent when the case is followed from its first day on. */
  readonly takenOver?: TakenOver;
}
