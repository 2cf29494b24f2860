import type { WorkflowExecutionInfo } from '@temporalio/client';
import { openCaseIds } from '../../store/case-ids.ts';
import type { Trouble } from '../../store/troubles.ts';
import type { Deps } from '../deps.ts';
import type { Look } from './look.ts';
import { runsOfCases } from './running.ts';

const LOOK_BACK_MS = 7 * 86_400_000;

/** Cases whose run was ended by a reset: the one that took its place began again from an earlier point. */
export const resetCases: Look = {
  kinds: ['reset'],
  async find(deps) {
    const since = new Date(Date.now() - LOOK_BACK_MS).toISOString();
    const ended = await runsOfCases(deps, `ExecutionStatus = 'Terminated' and CloseTime > '${since}'`);
    if (ended.length === 0) return [];
    const found: Trouble[] = [];
    for (const { reference, workflowId } of await openCaseIds(deps.db)) {
      const runs = ended.filter((run) => run.workflowId === workflowId);
      const run = runs.length === 0 ? null : await resetOf(deps, workflowId, runs);
      if (run !== null) found.push({ reference, kind: 'reset', subject: run, detail: '' });
    }
    return found;
  },
};

/** The run that goes on from a reset, or null: one that was started anew belongs to no earlier run. */
async function resetOf(
  { temporal }: Deps,
  workflowId: string,
  ended: readonly WorkflowExecutionInfo[],
): Promise<string | null> {
  const firstOf = async (
    runId?: string,
  ): Promise<{ readonly runId: string; readonly first: string; readonly runs: boolean }> => {
    const given = await temporal.workflow.getHandle(workflowId, runId).describe();
    const first = given.raw.workflowExecutionInfo?.firstRunId ?? given.runId;
    return { runId: given.runId, first, runs: given.status.name === 'RUNNING' };
  };
  const now = await firstOf();
  if (!now.runs || now.first === now.runId) return null;
  for (const { runId } of ended) if ((await firstOf(runId)).first === now.first) return now.runId;
  return null;
}
