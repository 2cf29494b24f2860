import type { Client } from '@temporalio/client';
import { RUNNING, RUNS_AT_ONCE, runsOfCasesLike } from '../../contracts/case-runs.ts';
import { openCaseIds } from '../../store/case-ids.ts';
import { runs } from '../temporal/runs.ts';
import type { Desk } from './desk.ts';

/** Open cases for which no workflow runs, so that their terms do not come: references. */
export const lostCases = async ({ db, client }: Pick<Desk, 'db' | 'client'>): Promise<readonly string[]> =>
  lostAmong(await openCaseIds(db), client, await runningCases(client));

/** The same of these cases. @param running what runs, as the list of the server has it */
export async function lostAmong(
  open: Awaited<ReturnType<typeof openCaseIds>>,
  client: Client,
  running: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const lost = [];
  for (const { reference, workflowId } of open)
    // The list of the server can be a few seconds behind.
    if (!running.has(workflowId) && !(await runs(client, workflowId))) lost.push(reference);
  return lost;
}

/** Ids of workflows of cases that run, with when each began. */
export async function runningCases(client: Client): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for await (const run of client.workflow.list({ query: runsOfCasesLike(RUNNING), pageSize: RUNS_AT_ONCE }))
    found.set(run.workflowId, run.startTime.getTime());
  return found;
}
