import type { Deps } from '../deps.ts';
import { fileAnswers } from './file-answers.ts';
import { readReturns } from './read-returns.ts';
import { reportDecisions } from './report-decisions.ts';

/** Files what became of letters, and tells the cases whose decisions were sent. */
export async function tellOfLetters(deps: Deps): Promise<void> {
  await fileAnswers(deps);
  await readReturns(deps);
  await reportDecisions(deps);
}
