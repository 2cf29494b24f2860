import type { Ground } from '../law/ground.ts';
import type { EpochMs } from '../law/iso-date.ts';
import type { TextRef } from './ids.ts';
import type { TimelinessVerdict } from './outcome.ts';

/**
 * What a receipt comes to. Whatever comes in is filed; this says what it means. `premature`: nobody was asked for it yet; `no-desk`:
 * nothing in this case closes what comes in of its kind; `after-end`: the case, or the lot, had ended before any closing came;
 * `doubtful`: the record does not say, a person does.
 */
export const RECEIPT_JUDGEMENTS = ['in-time', 'late', 'premature', 'no-desk', 'after-end', 'doubtful'] as const;
export type ReceiptJudgement = (typeof RECEIPT_JUDGEMENTS)[number];

/** A judgement with the milestone by which it was made and its ground; null where no milestone decides. */
export interface JudgedReceipt {
  readonly judgement: ReceiptJudgement;
  readonly milestone: string | null;
  readonly ground: Ground | null;
}

/** Why a receipt is in doubt whenever it came. */
export interface ReceiptDoubts {
  /** The lot that its sender named and that the case does not know. */
  readonly unknownLot?: TextRef | null;
  /** Its sender used the number before, for something else. */
  readonly numberUsed?: boolean;
}

/** What people must know of a receipt that did not simply come in time. */
export interface AsideReceipt extends JudgedReceipt, ReceiptDoubts {
  readonly judgement: Exclude<ReceiptJudgement, 'in-time'>;
  readonly receivedAt: EpochMs;
  /** Who sent it; absent of a bid: who bids is closed until the opening. */
  readonly from?: TextRef;
}

/** Whether a receipt counts: by what a person judged last, else by whether it came in time. */
export const receiptCounts = ({
  judgement,
  verdict,
}: {
  readonly judgement: ReceiptJudgement;
  readonly verdict: TimelinessVerdict | null;
}): boolean => (verdict === null ? judgement === 'in-time' : verdict === 'counts');
