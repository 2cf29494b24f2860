import { WORKFLOW_OF } from '../../../contracts/names.ts';
import { openCaseIds } from '../../../store/case-ids.ts';
import { runs } from '../../temporal/runs.ts';
import { ok, unknown, wrong, type Check, type Server } from './check.ts';

const SHOWN = 10;
/** A workflow that just began has no row yet. */
const YOUNG_MS = 120_000;

/** Every open case has a workflow, and every workflow a case. */
export const cases: Check = {
  id: 'cases',
  async look({ database, temporal, now }) {
    if (!('db' in database)) return unknown('no-database');
    if (!('client' in temporal)) return unknown('no-temporal');
    const running = await runningCases(temporal);
    const all = await openCaseIds(database.db, 'all');
    const open = await openCaseIds(database.db);
    const lost = [];
    for (const { reference, workflowId } of open)
      // The list of the server can be a few seconds behind.
      if (!running.has(workflowId) && !(await runs(temporal.client, workflowId))) lost.push(reference);
    if (lost.length > 0)
      return wrong('lost', { count: lost.length, list: lost.slice(0, SHOWN).join(', '), first: lost[0] ?? '' });
    const known = new Set(all.map((one) => one.workflowId));
    const strange = [...running].filter(([id, began]) => !known.has(id) && now() - began > YOUNG_MS).map(([id]) => id);
    if (strange.length > 0) return wrong('strange', { list: strange.slice(0, SHOWN).join(', ') });
    return ok({ count: open.length });
  },
};

/** Ids of workflows of cases that run, with when each began. */
async function runningCases({ client }: Server): Promise<ReadonlyMap<string, number>> {
  const types = Object.values(WORKFLOW_OF).map((type) => `'${type}'`);
  const query = `ExecutionStatus = 'Running' and WorkflowType in (${types.join(', ')})`;
  const found = new Map<string, number>();
  for await (const run of client.workflow.list({ query, pageSize: 1_000 }))
    found.set(run.workflowId, run.startTime.getTime());
  return found;
}
