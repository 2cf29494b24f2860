import type { CaseRun } from '../run/case-run.ts';

/** Whoever disagrees can object or go to court until the window closes (U2.11; Awb 6:7; Aw 2.127). */
export async function remedy(run: CaseRun): Promise<void> {
  await run.reach('implementation-start');
  await run.reach('objection-window');
  await run.reach('standstill');
}
