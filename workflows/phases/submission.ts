import type { CaseRun } from '../run/case-run.ts';

/** Bids until the closing, to the instant; whatever comes later is late (U2.4-e, U2.4.2-a). */
export async function submission(run: CaseRun): Promise<void> {
  await run.reach('submission-close');
}
