import { fileAnswers as file } from '../../store/file-proof.ts';
import { answeredSendings, type AnsweredSending } from '../../store/letter-sendings.ts';
import type { Deps } from '../deps.ts';

/** Letters filed in one round; the rest goes in the next. */
const AT_MOST = 5_000;
/** Letters filed in one transaction: it holds their case, and nobody should notice that. */
const TOGETHER = 250;

/** Files what the relay answered to letters: until that is on file, nothing shows that they were sent. */
export async function fileAnswers({ db }: Pick<Deps, 'db'>): Promise<void> {
  const ofCase = new Map<string, AnsweredSending[]>();
  for (const one of await answeredSendings(db, AT_MOST))
    ofCase.set(one.reference, [...(ofCase.get(one.reference) ?? []), one]);
  for (const [reference, sendings] of ofCase)
    for (let from = 0; from < sendings.length; from += TOGETHER)
      await file(db, reference, sendings.slice(from, from + TOGETHER));
}
