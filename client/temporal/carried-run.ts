import type { CaseWorkflow, Handed } from '../../contracts/handed.ts';
import type { CaseInput } from '../../contracts/input.ts';
import { TASK_QUEUE } from '../../contracts/names.ts';
import type { CaseKind, CaseState } from '../../domain/case/state.ts';
import { caseTitle } from '../../texts/labels/activities.ts';

/** A case as a new run of it goes on from the case file. */
export interface CarriedCase {
  readonly kind: CaseKind;
  readonly workflowId: string;
  readonly input: CaseInput;
  readonly state: CaseState;
  /** The same, as a run takes it. */
  readonly handed: Handed;
}

/** With what such a run starts, whatever starts it. */
export const runOf = ({ kind, workflowId, input, state, handed }: CarriedCase) => ({
  workflowId,
  taskQueue: TASK_QUEUE,
  args: [input, handed] satisfies Parameters<CaseWorkflow>,
  staticSummary: caseTitle(kind, state.case, state.subject),
});
