import type { WorkflowExecutionInfo } from '@temporalio/client';
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
