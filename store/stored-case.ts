import type { CaseSnapshot } from '../contracts/case-event.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { CaseKind, CaseName } from '../domain/case/state.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Role } from '../domain/plan/milestone.ts';
import type { PhaseType } from '../domain/plan/phase.ts';

/** A case as the case file knows it. */
export interface StoredCase {
  readonly name: CaseName;
  readonly kind: CaseKind;
  readonly workflowId: string;
  readonly procedureType: string;
  readonly subject: string;
  readonly hash: string;
  readonly phases: readonly PhaseType[];
  readonly phase: string;
  readonly startedAt: EpochMs;
  readonly seq: number;
  /** What people wrote and who they are stands in it as words. */
  readonly state: CaseSnapshot;
}

/** A milestone as the case file knows it. */
export interface StoredMilestone {
  readonly reference: string;
  readonly roles: readonly Role[];
  readonly remindWorkdays: readonly number[];
  /** First planned end. */
  readonly plannedEndsAt: EpochMs;
  readonly milestone: CaseMilestone;
}
