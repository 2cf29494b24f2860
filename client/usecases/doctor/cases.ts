import { caseIds } from '../../../store/case-ids.ts';
import { lostAmong, runningCases } from '../lost-cases.ts';
import { ok, unknown, wrong, type Check } from './check.ts';

const SHOWN = 10;
/** A workflow that just began has no row yet. */
const YOUNG_MS = 120_000;

/** Every open case has a workflow, and every workflow a case. */
export const cases: Check = {
  id: 'cases',
  async look({ database, temporal, now }) {
    if (!('db' in database)) return unknown('no-database');
    if (!('client' in temporal)) return unknown('no-temporal');
    const running = await runningCases(temporal.client);
    const all = await caseIds(database.db);
    const open = all.filter(({ isOpen }) => isOpen);
    const { sure, more } = await lostAmong(open, temporal.client, running);
    if (sure.length > 0)
      return wrong('lost', { count: sure.length, more, list: sure.slice(0, SHOWN).join(', '), first: sure[0] ?? '' });
    const known = new Set(all.map((one) => one.workflowId));
    const strange = [...running].filter(([id, began]) => !known.has(id) && now() - began > YOUNG_MS).map(([id]) => id);
    if (strange.length > 0) return wrong('strange', { list: strange.slice(0, SHOWN).join(', ') });
    return ok({ count: open.length });
  },
};
