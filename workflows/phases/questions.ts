import type { CaseRun } from '../run/case-run.ts';

/** The notice opens the procedure; questions until the deadline, answers in the note (U2.4-b, -c, -d; Aw 2.54). */
export async function questions(run: CaseRun): Promise<void> {
  await run.await('contract-notice');
  await run.reach('questions-close');
  await run.await('clarification-note');
}
