import { sql, type Kysely } from 'kysely';
import type { ActorId, TextRef } from '../domain/case/ids.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Answer, Confidential, Question, QuestionAbout } from '../domain/office/question.ts';
import type { PartyId } from '../domain/office/party.ts';
import type { Database } from './database.ts';
import { inTransaction, putSealed, seal } from './evidence/seal.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';

/** A question as it comes in, beside its receipt. */
export interface NewQuestion {
  readonly no: number;
  readonly party: PartyId;
  readonly paragraph: string | null;
  readonly text: string;
  readonly about: QuestionAbout;
  readonly motivation: string | null;
  readonly forfeited: boolean;
}

/** Puts questions on file. Whoever gives reasons to keep one confidential asks for that. */
export async function putQuestions(
  db: Kysely<Database>,
  reference: string,
  all: readonly NewQuestion[],
): Promise<void> {
  const rows = all.map((one) => ({
    reference,
    ...one,
    confidential: one.motivation === null ? null : ('asked' as const),
    assignee: null,
    handled: null,
    withdrawn_at: null,
    erased_at: null,
  }));
  await putSealed(db, 'questions', rows);
}

/** The questions of a case in order, each with its newest answer. Index: primary keys. @param no one alone */
export async function questionsOf(db: Kysely<Database>, reference: string, no?: number): Promise<Question[]> {
  const rows = await db
    .selectFrom('questions as q')
    .innerJoin('receipts as r', (join) =>
      join.onRef('r.reference', '=', 'q.reference').onRef('r.no', '=', 'q.no').on('r.kind', '=', 'question'),
    )
    .leftJoinLateral(
      (select) =>
        select
          .selectFrom('answers')
          .select(['version', 'text as answer', 'asked', 'sha256', 'by', 'approved_by', 'note', 'alone_at'])
          .select(sql<number | null>`max(note) over ()`.as('last_note'))
          .whereRef('answers.reference', '=', 'q.reference')
          .whereRef('answers.question', '=', 'q.no')
          .orderBy('version', 'desc')
          .limit(1)
          .as('a'),
      (join) => join.onTrue(),
    )
    .selectAll('q')
    .select(['r.at', 'r.judgement', 'r.verdict', 'r.milestone', 'r.lot'])
    .select([
      'a.version',
      'a.answer',
      'a.asked',
      'a.sha256',
      'a.by',
      'a.approved_by',
      'a.note',
      'a.alone_at',
      'a.last_note',
    ])
    .where('q.reference', '=', reference)
    .$if(no !== undefined, (query) => query.where('q.no', '=', no ?? 0))
    .orderBy('q.no')
    .execute();
  return rows.map((row): Question => ({
    no: row.no,
    party: row.party,
    at: row.at.getTime(),
    judgement: row.judgement,
    verdict: row.verdict,
    round: row.milestone,
    lot: row.lot,
    paragraph: row.paragraph,
    text: row.text,
    about: row.about,
    confidential: row.confidential,
    motivation: row.motivation,
    forfeited: row.forfeited,
    assignee: row.assignee,
    handled: row.handled,
    withdrawnAt: row.withdrawn_at?.getTime() ?? null,
    erasedAt: row.erased_at?.getTime() ?? null,
    answer: answerOf(row),
  }));
}

interface AnswerColumns {
  readonly version: number | null;
  readonly answer: string | null;
  readonly asked: string | null;
  readonly sha256: string | null;
  readonly by: string | null;
  readonly approved_by: string | null;
  readonly note: number | null;
  readonly last_note: number | null;
  readonly alone_at: Date | null;
}

function answerOf(row: AnswerColumns): Answer | null {
  if (row.version === null) return null;
  return {
    version: row.version,
    text: row.answer ?? '',
    asked: row.asked,
    sha256: row.sha256 ?? '',
    by: row.by ?? '',
    approvedBy: row.approved_by,
    note: row.note,
    replaces: row.note === null ? row.last_note : null,
    aloneAt: row.alone_at?.getTime() ?? null,
  };
}

/** Changes what is decided of a question. Index: primary key. */
export async function changeQuestion(
  db: Kysely<Database>,
  { reference, no }: { readonly reference: string; readonly no: number },
  change: {
    readonly assignee?: ActorId;
    readonly handled?: TextRef;
    readonly confidential?: Confidential;
    readonly withdrawnAt?: EpochMs;
  },
): Promise<void> {
  const { withdrawnAt, ...own } = change;
  const values = { ...own, ...(withdrawnAt === undefined ? {} : { withdrawn_at: new Date(withdrawnAt) }) };
  await inTransaction(db, async (tx) => {
    const rows = await tx
      .updateTable('questions')
      .set(values)
      .where('reference', '=', reference)
      .where('no', '=', no)
      .returning(sealOf('questions'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}
