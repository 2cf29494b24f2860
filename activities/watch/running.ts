import { WorkflowNotFoundError, type WorkflowExecutionInfo } from '@temporalio/client';
import { WORKFLOW_OF } from '../../contracts/names.ts';
import type { Deps } from '../deps.ts';

const TYPES = Object.values(WORKFLOW_OF)
  .map((type) => `'${type}'`)
  .join(', ');

/** Runs of cases in Temporal that are like this, by its own list, which can be a few seconds behind. */
export async function runsOfCases(
  { temporal }: Pick<Deps, 'temporal'>,
  like: string,
): Promise<readonly WorkflowExecutionInfo[]> {
  const found: WorkflowExecutionInfo[] = [];
  for await (const run of temporal.workflow.list({ query: `WorkflowType in (${TYPES}) and ${like}`, pageSize: 1_000 }))
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
