import type { CaseRun } from '../run/case-run.ts';

/**
 * Whoever disagrees can object or go to court until the window closes (U2.11; Awb 6:7; Aw 2.127). A procedure that awards nothing
 * ends there.
 */
export async function remedy(run: CaseRun): Promise<void> {
  if (!run.nothingAwarded) await run.reach('implementation-start');
  await run.reach('objection-window');
  await run.reach('standstill');
  if (run.nothingAwarded && !run.over) await run.finish('no-award');
}
