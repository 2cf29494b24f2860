import type { Transaction } from 'kysely';
import { procedureOf } from '../../../domain/case/state.ts';
import type { Database } from '../../../store/database.ts';
import { readKeptCase, readMilestones, stateOf } from '../../../store/cases.ts';
import type { Seal } from '../../../store/evidence/seal-of.ts';
import { putQuestions, type NewQuestion } from '../../../store/questions.ts';
import type { Kept } from '../../../store/receipts.ts';
import { askerOf, isForfeited, type AskedWith } from './ask.ts';

/** What is asked, beside its receipt. */
type Asked = AskedWith & { readonly text: string };

/** Keeps questions of one case as things, in the transaction of their receipts; each is sealed as it is written. */
export async function keepQuestions(tx: Transaction<Database>, all: readonly Kept<Asked>[]): Promise<readonly Seal[]> {
  const [reference = ''] = all.map(({ receipt }) => receipt.reference);
  const stored = await readKeptCase(tx, reference);
  if (stored === null) throw new Error(`case ${reference} went away`);
  const state = stateOf(stored, await readMilestones(tx, reference));
  const questions: NewQuestion[] = [];
  for (const { receipt, thing } of all) {
    const { no, at, party: name } = receipt;
    const { text, paragraph = null, about = 'question', motivation = null, mail = null } = thing;
    const party = await askerOf(tx, procedureOf(stored.name), { name, mail, since: at });
    const forfeited = isForfeited(state, { about, at });
    questions.push({ no, party, paragraph, text, about, motivation, forfeited });
  }
  await putQuestions(tx, reference, questions);
  return [];
}
