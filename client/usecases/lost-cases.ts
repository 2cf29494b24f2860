import type { Client } from '@temporalio/client';
import { RUNNING, RUNS_AT_ONCE, runsOfCasesLike } from '../../contracts/case-runs.ts';
import { openCaseIds } from '../../store/case-ids.ts';
import { runs } from '../temporal/runs.ts';
import type { Desk } from './desk.ts';

/** Open cases for which no workflow runs, so that their terms do not come. */
export interface LostCases {
  /** References of those of which the server says so itself. */
  readonly sure: readonly string[];
  /** How many more are not in its list: one by one they are asked for no longer once there are some that are sure. */
  readonly more: number;
}

/** How many cases are asked for before somebody who looks gets an answer. */
const ASKED = 100;

export const lostCases = async ({ db, client }: Pick<Desk, 'db' | 'client'>): Promise<LostCases> =>
  lostAmong(await openCaseIds(db), client, await runningCases(client));

/**
 * The same of these cases.
 * @param running what runs, as the list of the server has it: that can be a few seconds behind
 * @param each asks for every one that is not in the list, however many there are
 */
export async function lostAmong(
  open: Awaited<ReturnType<typeof openCaseIds>>,
  client: Client,
  running: ReadonlyMap<string, number>,
  each = false,
): Promise<LostCases> {
  const missing = open.filter(({ workflowId }) => !running.has(workflowId));
  const sure: string[] = [];
  const atOnce = each ? missing.length : ASKED;
  let asked = 0;
  while (asked < missing.length && sure.length === 0)
    for (const { reference, workflowId } of missing.slice(asked, (asked += atOnce)))
      if (!(await runs(client, workflowId))) sure.push(reference);
  return { sure, more: Math.max(0, missing.length - asked) };
}

/** Ids of workflows of cases that run, with when each began. */
export async function runningCases(client: Client): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for await (const run of client.workflow.list({ query: runsOfCasesLike(RUNNING), pageSize: RUNS_AT_ONCE }))
    found.set(run.workflowId, run.startTime.getTime());
  return found;
}
