import { RUNNING } from '../../contracts/case-runs.ts';
import { openCaseIds, referenceOf } from '../../store/case-ids.ts';
import type { Trouble } from '../../store/troubles.ts';
import type { Deps } from '../deps.ts';
import type { Look } from './look.ts';
import { runsOfCases, statusOf } from './running.ts';

/** A workflow that just began has no row yet. */
const YOUNG_MS = 4 * 60_000;

/** Open cases for which no workflow runs, and workflows that the case file does not know. */
export const lostCases: Look = {
  kinds: ['no-workflow', 'no-case'],
  async find(deps) {
    const running = await runsOfCases(deps, RUNNING);
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

/** It runs, and no case in the case file has it, open or ended. */
async function isUnknown(deps: Deps, workflowId: string): Promise<boolean> {
  return (await referenceOf(deps.db, workflowId)) === '' && (await statusOf(deps, workflowId)) === 'RUNNING';
}
