import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { ReceivedBid } from '../domain/evaluation/bids-on-record.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import type { ReceivedKind } from '../domain/case/received-kind.ts';
import { cameAfterEnd, closingsOf, isLate, openAt, requestsFirst } from './desk.ts';
import type { ReceiptTable } from './tables/receipts.ts';

/** Proof that something came in: its number, and the instant by the clock that counts. */
export interface Receipt {
  readonly reference: string;
  readonly kind: ReceivedKind;
  readonly no: number;
  readonly uploadId: string;
  readonly party: string;
  /** The lot that it is for; null: whoever sent it named none. */
  readonly lot: string | null;
  readonly at: EpochMs;
  /** When it was put on record. */
  readonly filedAt: EpochMs;
  /** By what it shows that it came in before that; null when it came in here. */
  readonly proof: string | null;
  readonly sha256: string;
  readonly late: boolean;
}

/** What a party hands in. */
export interface HandedIn {
  readonly reference: string;
  readonly kind: ReceivedKind;
  /** The sender's own number. */
  readonly uploadId: string;
  readonly party: string;
  readonly lot: string | null;
  readonly sha256: string;
  /** Now by the clock of a rehearsal; null: the clock of the database decides. */
  readonly at: EpochMs | null;
  /** When it came in elsewhere, and what shows that; absent: it comes in here and now. */
  readonly came?: { readonly at: EpochMs; readonly proof: string };
}

export type ReceiveOutcome =
  /** `closing`: the milestone by which it was judged. `ended`: the case had ended before that. */
  | {
      readonly kind: 'receipt';
      readonly receipt: Receipt;
      readonly fresh: boolean;
      readonly closing: string;
      readonly ended: boolean;
    }
  /** This sender used the number before, for something else. */
  | { readonly kind: 'conflict'; readonly receipt: Receipt }
  /** The case takes nothing of this kind. */
  | { readonly kind: 'no-desk' }
  /** Nobody was asked for a bid yet: until this milestone people ask to take part. */
  | { readonly kind: 'requests-first'; readonly closing: string }
  | { readonly kind: 'no-case' };

/**
 * Gives a receipt: number, instant, and whether it came in time, all in one transaction. The same upload of the same sender again
 * gives the same receipt. Index: unique (reference, kind, party, upload_id).
 */
export async function receive(db: Kysely<Database>, given: HandedIn): Promise<ReceiveOutcome> {
  return db.transaction().execute(async (tx): Promise<ReceiveOutcome> => {
    // One number at a time per procedure: the row of the case is the lock.
    const known = await tx
      .selectFrom('cases')
      .select(['reference', 'outcome', 'state'])
      .where('reference', '=', given.reference)
      .forUpdate()
      .executeTakeFirst();
    if (known === undefined) return { kind: 'no-case' };
    const closings = await closingsOf(tx, given);
    const earlier = await tx
      .selectFrom('receipts')
      .selectAll()
      .where('reference', '=', given.reference)
      .where('kind', '=', given.kind)
      .where('party', '=', given.party)
      .where('upload_id', '=', given.uploadId)
      .executeTakeFirst();
    if (earlier !== undefined) {
      const receipt = receiptOf(earlier);
      if (earlier.sha256 !== given.sha256) return { kind: 'conflict', receipt };
      const closing = openAt(known, closings, receipt.at);
      if (closing === null) return { kind: 'no-desk' };
      const ended = await cameAfterEnd(tx, known, closing, receipt.at);
      return { kind: 'receipt', receipt, fresh: false, closing: closing.id, ended };
    }
    const filedAt = given.at ?? (await clockOf(tx));
    const at = given.came?.at ?? filedAt;
    const closing = openAt(known, closings, at);
    if (closing === null) return { kind: 'no-desk' };
    const requests = await requestsFirst(tx, given, at);
    if (requests !== null) return { kind: 'requests-first', closing: requests.id };
    const receipt = await put(tx, given, { at, filedAt, late: isLate(known, closing, at) });
    const ended = await cameAfterEnd(tx, known, closing, at);
    return { kind: 'receipt', receipt, fresh: true, closing: closing.id, ended };
  });
}

/** Now by the clock of the database, read behind the lock: who has a lower number never came later. */
async function clockOf(tx: Transaction<Database>): Promise<EpochMs> {
  const { now } = await tx.selectNoFrom(sql<Date>`clock_timestamp()`.as('now')).executeTakeFirstOrThrow();
  return now.getTime();
}

/** Index: primary key. */
async function put(
  tx: Transaction<Database>,
  given: HandedIn,
  { at, filedAt, late }: Pick<Receipt, 'at' | 'filedAt' | 'late'>,
): Promise<Receipt> {
  const { reference, kind, uploadId, party, lot, sha256 } = given;
  const { last } = await tx
    .selectFrom('receipts')
    .select((select) => select.fn.max('no').as('last'))
    .where('reference', '=', reference)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow();
  const row = await tx
    .insertInto('receipts')
    .values({
      reference,
      kind,
      no: (last ?? 0) + 1,
      upload_id: uploadId,
      party,
      lot,
      at: new Date(at),
      filed_at: new Date(filedAt),
      proof: given.came?.proof ?? null,
      sha256,
      late,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return receiptOf(row);
}

/**
 * The bids that came in, in order. Index: primary key.
 * @param lots for which; what names no lot can be for each of them. Null: all.
 */
export function receivedBids(
  db: Kysely<Database>,
  reference: string,
  lots: readonly string[] | null,
): Promise<ReceivedBid[]> {
  return db
    .selectFrom('receipts')
    .select(['party', 'lot', 'no', 'late'])
    .where('reference', '=', reference)
    .where('kind', '=', 'bid')
    .$if(lots !== null, (query) =>
      query.where((where) => where.or([where('lot', 'is', null), where('lot', 'in', lots ?? [])])),
    )
    .orderBy('no')
    .execute();
}

const receiptOf = ({ upload_id: uploadId, at, filed_at: filedAt, ...row }: Selectable<ReceiptTable>): Receipt => ({
  ...row,
  uploadId,
  filedAt: filedAt.getTime(),
  at: at.getTime(),
});
