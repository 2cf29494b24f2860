import type { EpochMs } from '../law/iso-date.ts';
import type { TimelinessVerdict } from './outcome.ts';
import type { JudgedReceipt } from './receipt-judgement.ts';
import type { ReceivedKind } from './received-kind.ts';

/** Proof that something came in: its number, the instant by the clock that counts, and what it comes to. */
export interface Receipt extends JudgedReceipt {
  readonly reference: string;
  readonly kind: ReceivedKind;
  readonly no: number;
  /** The sender's own number, or one that follows from the content. */
  readonly uploadId: string;
  /** The sender used that number before, for something else. */
  readonly numberUsed: boolean;
  readonly party: string;
  /** The lot that it is for; null: whoever sent it named none, or none that the case knows. */
  readonly lot: string | null;
  /** The lot that its sender named and that the case does not know. */
  readonly unknownLot: string | null;
  readonly at: EpochMs;
  /** The same in microseconds, as far as the clock of the database goes: that is what decides. */
  readonly atMicros: number;
  /** When it was put on record. */
  readonly filedAt: EpochMs;
  /** By what it shows that it came in before that; null when it came in here. */
  readonly proof: string | null;
  readonly sha256: string;
  /** What a person judged last; null: nobody did. */
  readonly verdict: TimelinessVerdict | null;
}
