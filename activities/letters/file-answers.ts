import { answeredSendings } from '../../store/letter-proofs.ts';
import { fileAnswer } from '../../store/file-proof.ts';
import type { Deps } from '../deps.ts';

/** Letters filed in one round; the rest goes in the next. */
const AT_MOST = 5_000;

/** Files what the relay answered to letters: until that is on file, nothing shows that they were sent. */
export async function fileAnswers({ db }: Pick<Deps, 'db'>): Promise<void> {
  for (const sending of await answeredSendings(db, AT_MOST)) await fileAnswer(db, sending);
}
