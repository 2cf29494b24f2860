import { caseIds } from '../../../store/case-ids.ts';
import { lostAmong, runningCases } from '../lost-cases.ts';
import { isBelow, type Check } from './check.ts';

/** A workflow that just began has no row yet. */
const YOUNG_MS = 120_000;

/** Every open case has a workflow, and every workflow that runs for some time a case that is open. */
export const workflows: Check = async ({ db, client, now, reference }) => {
  if (client === null) return [{ kind: 'temporal-away', reference: reference ?? '' }];
  const all = await caseIds(db);
  const open = all.filter((one) => one.isOpen && isBelow(one.reference, reference));
  const running = await runningCases(client);
  const { sure: lost } = await lostAmong(open, client, running, true);
  const wrong = lost.map((one) => ({ kind: 'no-workflow', reference: one }) as const);
  if (reference !== null) return wrong;
  const known = new Set(all.map((one) => one.workflowId));
  const strange = [...running].filter(([id, began]) => !known.has(id) && now() - began > YOUNG_MS);
  return [...wrong, ...strange.map(([workflow]) => ({ kind: 'no-case', reference: '', workflow }) as const)];
};
