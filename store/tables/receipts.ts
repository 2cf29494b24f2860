import type { ReceivedKind } from '../../domain/case/received-kind.ts';
import type { Instant } from './columns.ts';

/** What came in at the front office, judged by the clock in the transaction of the receipt. */
export interface ReceiptTable {
  reference: string;
  kind: ReceivedKind;
  no: number;
  /** The sender's own number; the same upload again gives the same receipt. */
  upload_id: string;
  party: string;
  /** The lot that it is for; null: whoever sent it named none. */
  lot: string | null;
  /** When it came in. */
  at: Instant;
  /** When it was put on record here: later than it came in where it came in elsewhere. */
  filed_at: Instant;
  /** By what it shows that it came in then, where it came in elsewhere. */
  proof: string | null;
  sha256: string;
  late: boolean;
}
