import { type Kysely, sql } from 'kysely';
import type { ActorId } from '../domain/case/ids.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Answer } from '../domain/office/question.ts';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { putSealed, inTransaction, seal } from './evidence/seal.ts';

/** Which answer of which question. */
interface AnswerKey {
  readonly reference: string;
  readonly question: number;
  readonly version: number;
}

/** Writes an answer behind those that there are. */
export async function putAnswer(
  db: Kysely<Database>,
  answer: AnswerKey & Pick<Answer, 'text' | 'asked' | 'sha256' | 'by'> & { readonly at: EpochMs },
): Promise<void> {
  const later = { approved_by: null, approved_at: null, note: null, alone_at: null };
  await putSealed(db, 'answers', [{ ...answer, at: new Date(answer.at), ...later }]);
}

/** A second person approved it; `alone`: it goes to the asker and to nobody else. Index: primary key. */
export async function approveAnswerOf(
  db: Kysely<Database>,
  { reference, question, version }: AnswerKey,
  { by, at, alone }: { readonly by: ActorId; readonly at: EpochMs; readonly alone: boolean },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const rows = await tx
      .updateTable('answers')
      .set({ approved_by: by, approved_at: new Date(at), ...(alone ? { alone_at: new Date(at) } : {}) })
      .where('reference', '=', reference)
      .where('question', '=', question)
      .where('version', '=', version)
      .returning(sealOf('answers'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}

/** These answers are in a note. Index: primary key. */
export async function putInNote(
  db: Kysely<Database>,
  reference: string,
  note: number,
  answers: readonly { readonly question: number; readonly version: number }[],
): Promise<void> {
  const [questions, versions] = [answers.map((one) => one.question), answers.map((one) => one.version)];
  await inTransaction(db, async (tx) => {
    const rows = await tx
      .updateTable('answers')
      .set({ note })
      .where('reference', '=', reference)
      .where(sql<boolean>`(question, version) in (select * from unnest(${questions}::int[], ${versions}::int[]))`)
      .returning(sealOf('answers'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}
