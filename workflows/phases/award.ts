import type { CaseRun } from '../run/case-run.ts';

/** The decision is sent, and talked over with winner and rejected bidders (U2.4-h, U2.4-i). */
export async function award(run: CaseRun): Promise<void> {
  await run.await('award-decision');
  await run.await('award-meetings');
}
