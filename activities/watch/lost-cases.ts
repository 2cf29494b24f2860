import { WorkflowNotFoundError } from '@temporalio/client';
import { openCaseIds } from '../../store/case-ids.ts';
import type { Trouble } from '../../store/troubles.ts';
import type { Deps } from '../deps.ts';
import type { Look } from './look.ts';
import { runsOfCases } from './running.ts';

/** A workflow that just began has no row yet. */
const YOUNG_MS = 4 * 60_000;

/** Open cases for which no workflow runs, and workflows that the case file does not know. */
export const lostCases: Look = {
  kinds: ['no-workflow', 'no-case'],
  async find(deps) {
    const running = await runsOfCases(deps, `ExecutionStatus = 'Running'`);
    const ids = new Set(running.map((run) => run.workflowId));
    const open = await openCaseIds(deps.db);
    const known = new Set(open.map((one) => one.workflowId));
    const lost: Trouble[] = [];
    for (const { reference, workflowId } of open) {
      if (ids.has(workflowId)) continue;
      const status = await statusOf(deps, workflowId);
      if (status !== 'RUNNING') lost.push({ reference, kind: 'no-workflow', subject: workflowId, detail: status });
    }
    for (const { workflowId, startTime } of running)
      if (!known.has(workflowId) && Date.now() - startTime.getTime() > YOUNG_MS && (await isUnknown(deps, workflowId)))
        lost.push({ reference: '', kind: 'no-case', subject: workflowId, detail: '' });
    return lost;
  },
};

/** In Temporal's words; 'NONE' when it knows no such workflow any more. */
async function statusOf({ temporal }: Deps, workflowId: string): Promise<string> {
  try {
    return (await temporal.workflow.getHandle(workflowId).describe()).status.name;
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    return 'NONE';
  }
}

/** It runs, and no case in the case file has it, open or ended. */
async function isUnknown(deps: Deps, workflowId: string): Promise<boolean> {
  const known = (await openCaseIds(deps.db, 'all')).some((one) => one.workflowId === workflowId);
  return !known && (await statusOf(deps, workflowId)) === 'RUNNING';
}
