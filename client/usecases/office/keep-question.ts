import type { Transaction } from 'kysely';
import type { Receipt } from '../../../domain/case/receipt.ts';
import { procedureOf } from '../../../domain/case/state.ts';
import type { Database } from '../../../store/database.ts';
import { readKeptCase, readMilestones, stateOf } from '../../../store/cases.ts';
import { putQuestions } from '../../../store/questions.ts';
import { askerOf, isForfeited, type AskedWith } from './ask.ts';

/** Keeps a question as a thing, in the transaction of its receipt. */
export async function keepQuestion(
  tx: Transaction<Database>,
  { reference, no, at, party: name }: Receipt,
  asked: AskedWith & { readonly text: string },
): Promise<void> {
  const stored = await readKeptCase(tx, reference);
  if (stored === null) throw new Error(`case ${reference} went away`);
  const state = stateOf(stored, await readMilestones(tx, reference));
  const { text, paragraph = null, about = 'question', motivation = null, mail = null } = asked;
  const party = await askerOf(tx, procedureOf(stored.name), { name, mail, since: at });
  const forfeited = isForfeited(state, { about, at });
  await putQuestions(tx, reference, [{ no, party, paragraph, text, about, motivation, forfeited }]);
}
