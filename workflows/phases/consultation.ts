import type { CaseRun } from '../run/case-run.ts';

/** Prior notice and market consultation, before anything is bought (U2.4-a). */
export async function consultation(run: CaseRun): Promise<void> {
  await run.await('prior-notice');
  await run.reach('consultation-enrolment');
  await run.await('market-consultation');
}
