import type { Instant } from './columns.ts';

/** What came in at the front office, judged by the clock in the transaction of the receipt. */
export interface ReceiptTable {
  reference: string;
  kind: 'question' | 'bid';
  no: number;
  /** The sender's own number; the same upload again gives the same receipt. */
  upload_id: string;
  party: string;
  /** The lot that it is for; null: whoever sent it named none. */
  lot: string | null;
  at: Instant;
  sha256: string;
  late: boolean;
}
