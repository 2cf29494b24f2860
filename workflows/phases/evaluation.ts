import type { CaseRun } from '../run/case-run.ts';

/** The assessors have judged and the outcome is reported (U2.4-g). */
export async function evaluation(run: CaseRun): Promise<void> {
  await run.await('evaluation');
}
