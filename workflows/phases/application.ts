import type { CaseRun } from '../run/case-run.ts';

/** The winner applies for the subsidy, and the authority decides within its term (U2.4-k, U2.4-l, U5.4). */
export async function application(run: CaseRun): Promise<void> {
  await run.reach('subsidy-application');
  await run.await('subsidy-decision');
}
