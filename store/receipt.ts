import type { Selectable } from 'kysely';
import type { Receipt } from '../domain/case/receipt.ts';
import type { ReceiptTable } from './tables/receipts.ts';

/** A receipt as its row has it. */
export const receiptOf = ({
  upload_id: uploadId,
  number_used: numberUsed,
  unknown_lot: unknownLot,
  at,
  filed_at: filedAt,
  ...row
}: Selectable<ReceiptTable>): Receipt => ({
  ...row,
  uploadId,
  numberUsed,
  unknownLot,
  filedAt: filedAt.getTime(),
  at: at.getTime(),
});
