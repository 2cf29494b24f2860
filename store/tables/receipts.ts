import type { TimelinessVerdict } from '../../domain/case/outcome.ts';
import type { ReceiptJudgement } from '../../domain/case/receipt-judgement.ts';
import type { ReceivedKind } from '../../domain/case/received-kind.ts';
import type { Ground } from '../../domain/law/ground.ts';
import type { Instant } from './columns.ts';

/** What came in at the front office, whatever it means. */
export interface ReceiptTable {
  reference: string;
  kind: ReceivedKind;
  no: number;
  /** The sender's own number; the same upload again gives the same receipt. */
  upload_id: string;
  /** The sender used that number before, for something else. */
  number_used: boolean;
  party: string;
  /** The lot that it is for; null: whoever sent it named none, or none that the case knows. */
  lot: string | null;
  /** The lot that its sender named and that the case does not know. */
  unknown_lot: string | null;
  /** When it came in. */
  at: Instant;
  /** When it was put on record here: later than it came in where it came in elsewhere. */
  filed_at: Instant;
  /** By what it shows that it came in then, where it came in elsewhere. */
  proof: string | null;
  sha256: string;
  /** What it was judged as it was filed, by the clock in that transaction. */
  judgement: ReceiptJudgement;
  /** The milestone by which it was judged. */
  milestone: string | null;
  ground: Ground | null;
  /** What a person judged last; null: nobody did. */
  verdict: TimelinessVerdict | null;
  /** When its sender took it back, in time. */
  withdrawn_at: Instant | null;
  /** The party whose it is: on file from the opening. */
  party_id: string | null;
}
