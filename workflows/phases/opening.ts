import type { CaseRun } from '../run/case-run.ts';

/** The bids are opened, at the announced hour and not before it (U2.4-f). */
export async function opening(run: CaseRun): Promise<void> {
  await run.await('bid-opening');
}
