import type { Kysely } from 'kysely';
import type { TextRef, ActorId } from '../domain/case/ids.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { RequestKind, Paper } from '../domain/office/bid-request.ts';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';

/** What a bidder was asked, with what came of it. */
export interface StoredRequest {
  readonly no: number;
  readonly bid: number;
  readonly about: RequestKind;
  readonly question: TextRef;
  readonly askedAt: EpochMs;
  readonly dueAt: EpochMs;
  /** What came in, in order. */
  readonly answers: readonly StoredAnswer[];
  /** What was judged of it last; null: nobody did. */
  readonly enough: boolean | null;
}

interface StoredAnswer {
  readonly receivedAt: EpochMs;
  readonly filedAt: EpochMs;
  readonly inTime: boolean;
  readonly proof: TextRef;
  readonly papers: Partial<Record<Paper, IsoDate>>;
}

/** Puts a request down under the next number of its procedure, whose case is held. @returns that number */
export async function putRequest(
  db: Kysely<Database>,
  reference: string,
  given: Pick<StoredRequest, 'bid' | 'about' | 'question' | 'askedAt' | 'dueAt'> & { readonly by: ActorId },
): Promise<number> {
  const { bid, about, question, by } = given;
  const { last } = await db
    .selectFrom('bid_requests')
    .select((select) => select.fn.max('no').as('last'))
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  const no = (last ?? 0) + 1;
  await putSealed(db, 'bid_requests', [
    {
      reference,
      no,
      bid,
      about,
      question,
      by,
      asked_at: new Date(given.askedAt),
      due_at: new Date(given.dueAt),
    },
  ]);
  return no;
}

export async function putAnswer(
  db: Kysely<Database>,
  reference: string,
  request: number,
  { receivedAt, filedAt, inTime, proof, papers }: StoredAnswer,
): Promise<void> {
  await putSealed(db, 'bid_answers', [
    {
      reference,
      request,
      proof,
      received_at: new Date(receivedAt),
      filed_at: new Date(filedAt),
      in_time: inTime,
      papers: JSON.stringify(papers),
    },
  ]);
}

export async function putAnswerVerdict(
  db: Kysely<Database>,
  reference: string,
  request: number,
  given: { readonly enough: boolean; readonly reason: TextRef; readonly by: ActorId; readonly at: EpochMs },
): Promise<void> {
  await putSealed(db, 'answer_verdicts', [{ reference, request, ...given, at: new Date(given.at) }]);
}

/** Everything that bidders were asked. Indexes: primary key, answers_of_requests, verdicts_of_answers. */
export async function requestsOf(db: Kysely<Database>, reference: string): Promise<readonly StoredRequest[]> {
  const requests = await db
    .selectFrom('bid_requests')
    .selectAll()
    .where('reference', '=', reference)
    .orderBy('no')
    .execute();
  const answers = await db
    .selectFrom('bid_answers')
    .selectAll()
    .where('reference', '=', reference)
    .orderBy('id')
    .execute();
  const verdicts = await db
    .selectFrom('answer_verdicts')
    .select(['request', 'enough'])
    .where('reference', '=', reference)
    .orderBy('id')
    .execute();
  return requests.map(({ no, bid, about, question, asked_at, due_at }) => ({
    no,
    bid,
    about,
    question,
    askedAt: asked_at.getTime(),
    dueAt: due_at.getTime(),
    answers: answers
      .filter(({ request }) => request === no)
      .map(({ received_at, filed_at, in_time, proof, papers }) => ({
        proof,
        papers,
        receivedAt: received_at.getTime(),
        filedAt: filed_at.getTime(),
        inTime: in_time,
      })),
    enough: verdicts.findLast(({ request }) => request === no)?.enough ?? null,
  }));
}
