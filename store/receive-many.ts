import type { Transaction } from 'kysely';
import { judgedReceipt } from '../domain/case/judged-receipt.ts';
import type { Receipt } from '../domain/case/receipt.ts';
import type { ReceivedKind } from '../domain/case/received-kind.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { deskOf } from './desk.ts';
import { putSealed } from './evidence/seal.ts';
import type { receiptOf } from './receipt.ts';
import type { HandedIn } from './receipts.ts';

/**
 * The same as `receive` for many of one kind at once, in a transaction that holds the case: by a few statements, however many there are.
 * @returns a receipt for each that is new, null for each that was known, in the same order.
 */
export async function receiveMany(
  tx: Transaction<Database>,
  { reference, kind, at: filedAt }: { readonly reference: string; readonly kind: ReceivedKind; readonly at: EpochMs },
  all: readonly Omit<HandedIn, 'reference' | 'kind' | 'at'>[],
): Promise<readonly (Receipt | null)[]> {
  const known = await tx
    .selectFrom('cases')
    .select(['reference', 'outcome', 'state'])
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  const earlier = await tx
    .selectFrom('receipts')
    .select(['no', 'party', 'upload_id', 'sha256', 'lot'])
    .where('reference', '=', reference)
    .where('kind', '=', kind)
    .execute();
  const senders = new Set(earlier.map((one) => senderKey(one.party, one.upload_id)));
  const same = new Set(earlier.map((one) => sameKey({ ...one, uploadId: one.upload_id })));
  const desks = new Map<string | null, Awaited<ReturnType<typeof deskOf>>>();
  let no = Math.max(0, ...earlier.map((one) => one.no));
  const receipts: (Receipt | null)[] = [];
  for (const given of all) {
    const { uploadId, party, lot, sha256, came } = given;
    if (same.has(sameKey(given))) {
      receipts.push(null);
      continue;
    }
    const desk = desks.get(lot) ?? (await deskOf(tx, known, lot));
    desks.set(lot, desk);
    const numberUsed = senders.has(senderKey(party, uploadId));
    const at = came?.at ?? filedAt;
    const judged = judgedReceipt(desk, { kind, lot, at, inDoubt: numberUsed });
    same.add(sameKey(given));
    senders.add(senderKey(party, uploadId));
    no += 1;
    const own = {
      reference,
      kind,
      no,
      uploadId,
      numberUsed,
      party,
      lot,
      unknownLot: null,
      at,
      atMicros: at * 1_000,
      filedAt,
    };
    receipts.push({ ...own, proof: came?.proof ?? null, sha256, verdict: null, ...judged });
  }
  const fresh = receipts.filter((one) => one !== null);
  await putSealed(tx, 'receipts', fresh.map(rowOf));
  return receipts;
}

const senderKey = (party: string, uploadId: string): string => JSON.stringify([party, uploadId]);

const sameKey = ({ party, uploadId, sha256, lot }: Pick<HandedIn, 'party' | 'uploadId' | 'sha256' | 'lot'>): string =>
  JSON.stringify([party, uploadId, sha256, lot]);

/** The row that `receiptOf` reads. */
const rowOf = ({ uploadId, numberUsed, unknownLot, at, atMicros: _micros, filedAt, ...own }: Receipt) =>
  ({
    ...own,
    upload_id: uploadId,
    number_used: numberUsed,
    unknown_lot: unknownLot,
    at: new Date(at),
    filed_at: new Date(filedAt),
  }) satisfies Omit<Parameters<typeof receiptOf>[0], 'at_micros' | 'withdrawn_at' | 'party_id'>;
