import { sql, type Selectable } from 'kysely';
import type { Receipt } from '../domain/case/receipt.ts';
import type { ReceiptTable } from './tables/receipts.ts';

/** The instant of a receipt in whole microseconds: a date of JavaScript drops what is behind the millisecond. */
export const atMicros = sql<string>`(extract(epoch from at) * 1000000)::bigint`.as('at_micros');

/** A receipt as its row has it. */
export const receiptOf = ({
  upload_id: uploadId,
  number_used: numberUsed,
  unknown_lot: unknownLot,
  at,
  at_micros,
  filed_at: filedAt,
  withdrawn_at: _withdrawn,
  party_id: _party,
  ...row
}: Selectable<ReceiptTable> & { readonly at_micros: string }): Receipt => ({
  ...row,
  uploadId,
  numberUsed,
  unknownLot,
  filedAt: filedAt.getTime(),
  at: at.getTime(),
  atMicros: Number(at_micros),
});
