import { WorkflowNotFoundError, type WorkflowExecutionInfo } from '@temporalio/client';
import { RUNS_AT_ONCE, runsOfCasesLike } from '../../contracts/case-runs.ts';
import type { Deps } from '../deps.ts';

/** Runs of cases in Temporal that are like this, by its own list, which can be a few seconds behind. */
export async function runsOfCases(
  { temporal }: Pick<Deps, 'temporal'>,
  like: string,
): Promise<readonly WorkflowExecutionInfo[]> {
  const found: WorkflowExecutionInfo[] = [];
  for await (const run of temporal.workflow.list({ query: runsOfCasesLike(like), pageSize: RUNS_AT_ONCE }))
    found.push(run);
  return found;
}

/** How a workflow stands, in Temporal's words; 'NONE' when it knows no such workflow any more. @param runId absent: its last run */
export async function statusOf(
  { temporal }: Pick<Deps, 'temporal'>,
  workflowId: string,
  runId?: string,
): Promise<string> {
  try {
    return (await temporal.workflow.getHandle(workflowId, runId).describe()).status.name;
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    return 'NONE';
  }
}
