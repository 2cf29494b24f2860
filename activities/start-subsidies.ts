import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
} from '@temporalio/client';
import type { StartSubsidies } from '../contracts/activities.ts';
import type { CaseInput } from '../contracts/input.ts';
import { subsidyReference, subsidyWorkflowId, WORKFLOW } from '../contracts/names.ts';
import { subsidyTitle } from '../texts/labels/activities.ts';
import { takeBasePrices } from '../store/price-years.ts';
import { reserveOffset } from '../store/clocks.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';

/** Starts the yearly case of every grantee; one that runs already is left alone. */
export async function startSubsidies(deps: Deps, request: StartSubsidies): Promise<string[]> {
  const { definition } = await loadDefinition(deps, request.reference, request.hash);
  const references: string[] = [];
  for (const grantee of definition.subsidy?.grantees ?? []) {
    const reference = subsidyReference(request.reference, grantee.id);
    const winners = (request.winners ?? []).filter((one) => grantee.lots.includes(one.lot));
    const year = definition.subsidy?.firstYear ?? 0;
    await takeBasePrices(deps.db, reference, { reference: request.reference, winners, year });
    const input: CaseInput = { kenmerk: reference, hash: request.hash, ...(await clockOf(deps, reference, request)) };
    await startOnce(deps, reference, input, subsidyTitle(grantee.id, definition.subject));
    references.push(reference);
  }
  return references;
}

async function startOnce(deps: Deps, reference: string, input: CaseInput, staticSummary: string): Promise<void> {
  try {
    await deps.temporal.workflow.start(WORKFLOW.subsidy, {
      workflowId: subsidyWorkflowId(reference),
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
async function clockOf(
  deps: Deps,
  reference: string,
  { startsAt, ownClock }: StartSubsidies,
): Promise<Pick<CaseInput, 'clock'>> {
  if (!ownClock) return {};
  const offsetMs = await reserveOffset(deps.db, reference, startsAt - Date.now());
  return { clock: { offsetMs, startsAt } };
}
