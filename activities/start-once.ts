import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
} from '@temporalio/client';
import type { CaseInput } from '../contracts/input.ts';
import { workflowIdOf } from '../contracts/names.ts';
import type { CaseKind, CaseName } from '../domain/case/state.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { reserveOffset } from '../store/clocks.ts';
import type { Deps } from './deps.ts';

/** Starts a case that belongs to a procedure; one that runs already, or ran, is left alone. */
export async function startOnce(
  deps: Deps,
  workflow: string,
  kind: CaseKind,
  name: CaseName,
  input: CaseInput,
  staticSummary: string,
): Promise<void> {
  try {
    await deps.temporal.workflow.start(workflow, {
      workflowId: workflowIdOf(kind, name),
      taskQueue: deps.taskQueue,
      args: [input],
      staticSummary,
      workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
      workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
    });
  } catch (error) {
    // It ran and has ended: that is started, too.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** A clock of its own is frozen in the case file first, so that a retry starts the case on the same clock. */
export async function clockOf(
  deps: Deps,
  reference: string,
  { startsAt, ownClock }: { readonly startsAt: EpochMs; readonly ownClock: boolean },
): Promise<Pick<CaseInput, 'clock'>> {
  if (!ownClock) return {};
  const offsetMs = await reserveOffset(deps.db, reference, startsAt - Date.now());
  return { clock: { offsetMs, startsAt } };
}
