import { sql, type Transaction } from 'kysely';
import { judgedReceipt } from '../domain/case/judged-receipt.ts';
import type { Receipt } from '../domain/case/receipt.ts';
import type { ReceivedKind } from '../domain/case/received-kind.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { deskOf } from './desk.ts';
import type { Seal } from './evidence/seal-of.ts';
import { writeRows } from './evidence/seal.ts';
import { atMicros, receiptOf } from './receipt.ts';

/** What a party hands in. */
export interface HandedIn {
  readonly reference: string;
  readonly kind: ReceivedKind;
  /** The sender's own number. */
  readonly uploadId: string;
  readonly party: string;
  readonly lot: string | null;
  /** The lot that the sender named and that the case does not know; then `lot` is null. Absent: none. */
  readonly unknownLot?: string | null;
  readonly sha256: string;
  /** When it came in elsewhere, and what shows that; absent: it comes in here and now. */
  readonly came?: { readonly at: EpochMs; readonly proof: string };
  /** When it comes in here, or is put on record, in microseconds. */
  readonly micros: number;
}

export type ReceiveOutcome =
  { readonly kind: 'receipt'; readonly receipt: Receipt; readonly fresh: boolean } | { readonly kind: 'no-case' };

/** Microseconds in a millisecond. */
export const MICROS = 1_000;

/**
 * Gives a receipt for each of what comes to one case, in this order, by a few statements however many there are: number, instant, and what
 * it is judged. The same upload of the same sender again gives the same receipt; something else under the same number gets one of its own,
 * in doubt. Index: receipts_of_sender.
 * @returns an outcome for each in the same order, and what must be sealed at the end of the transaction
 */
export async function receiveAll(
  tx: Transaction<Database>,
  reference: string,
  all: readonly HandedIn[],
): Promise<{ readonly outcomes: readonly ReceiveOutcome[]; readonly seals: readonly Seal[] }> {
  // One number at a time per procedure: the row of the case is the lock.
  const known = await tx
    .selectFrom('cases')
    .select(['reference', 'outcome', 'state'])
    .where('reference', '=', reference)
    .forUpdate()
    .executeTakeFirst();
  if (known === undefined) return { outcomes: all.map(() => ({ kind: 'no-case' })), seals: [] };
  const desk = await deskOf(tx, known);
  const bySender = await earlierOf(tx, reference, all);
  const last = await lastNumbers(tx, reference);
  const outcomes: ReceiveOutcome[] = [];
  for (const given of all) {
    const { kind, lot, uploadId, party, sha256 } = given;
    const sent = bySender.get(senderKey(given)) ?? [];
    const same = sent.find((one) => isSame(one, given));
    if (same !== undefined) {
      outcomes.push({ kind: 'receipt', receipt: same, fresh: false });
      continue;
    }
    const unknownLot = given.unknownLot ?? null;
    const numberUsed = sent.length > 0;
    const micros = given.came === undefined ? given.micros : given.came.at * MICROS;
    const inDoubt = numberUsed || unknownLot !== null;
    const no = (last.get(kind) ?? 0) + 1;
    const own = { reference, kind, no, uploadId, numberUsed, party, lot, unknownLot, sha256 };
    const receipt: Receipt = {
      ...own,
      at: Math.floor(micros / MICROS),
      atMicros: micros,
      filedAt: Math.floor(given.micros / MICROS),
      proof: given.came?.proof ?? null,
      verdict: null,
      ...judgedReceipt(await desk(lot), { kind, lot, at: micros / MICROS, inDoubt }),
    };
    last.set(kind, no);
    bySender.set(senderKey(given), [...sent, receipt]);
    outcomes.push({ kind: 'receipt', receipt, fresh: true });
  }
  return { outcomes, seals: await writeRows(tx, 'receipts', freshOf(outcomes).map(rowOf)) };
}

/** The receipts that were given now. */
export const freshOf = (outcomes: readonly ReceiveOutcome[]): Receipt[] =>
  outcomes.flatMap((one) => (one.kind === 'receipt' && one.fresh ? [one.receipt] : []));

type Sent = Pick<Receipt, 'kind' | 'party' | 'uploadId'>;
const senderKey = ({ kind, party, uploadId }: Sent): string => JSON.stringify([kind, party, uploadId]);

/** The same content, for the same lot. */
const isSame = (one: Receipt, { sha256, lot, unknownLot }: HandedIn): boolean =>
  one.sha256 === sha256 && one.lot === lot && one.unknownLot === (unknownLot ?? null);

/** What these senders handed in before under these numbers. */
async function earlierOf(
  tx: Transaction<Database>,
  reference: string,
  all: readonly Sent[],
): Promise<Map<string, readonly Receipt[]>> {
  const sent = sql`select * from unnest(${all.map((one) => one.kind)}::text[], ${all.map((one) => one.party)}::text[],
    ${all.map((one) => one.uploadId)}::text[])`;
  const rows = await tx
    .selectFrom('receipts')
    .selectAll()
    .select(atMicros)
    .where('reference', '=', reference)
    .where(sql<boolean>`(kind, party, upload_id) in (${sent})`)
    .orderBy('no')
    .execute();
  const bySender = new Map<string, readonly Receipt[]>();
  for (const one of rows.map(receiptOf)) bySender.set(senderKey(one), [...(bySender.get(senderKey(one)) ?? []), one]);
  return bySender;
}

/** The last number of each kind. Index: primary key. */
async function lastNumbers(tx: Transaction<Database>, reference: string): Promise<Map<ReceivedKind, number>> {
  const rows = await tx
    .selectFrom('receipts')
    .select(['kind', (select) => select.fn.max('no').as('last')])
    .where('reference', '=', reference)
    .groupBy('kind')
    .execute();
  return new Map(rows.map(({ kind, last }) => [kind, last]));
}

/** The row that `receiptOf` reads. */
const rowOf = ({ uploadId, numberUsed, unknownLot, at: _ms, atMicros: micros, filedAt, ...own }: Receipt) => ({
  ...own,
  upload_id: uploadId,
  number_used: numberUsed,
  unknown_lot: unknownLot,
  at: sql<Date>`timestamptz 'epoch' + ${micros}::float8 * interval '1 microsecond'`,
  filed_at: new Date(filedAt),
});
