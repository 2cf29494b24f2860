import type { CaseRun } from '../run/case-run.ts';

/** The award becomes final and the contract can be signed (L-b; Aw 2.127, 2.131). */
export async function conclusion(run: CaseRun): Promise<void> {
  await run.await('award-final');
  await run.lotsFree();
}
