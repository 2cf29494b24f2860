import type { Draw } from '../evaluation/outcome.ts';
import type { Outcome as AwardResult } from '../evaluation/ranking.ts';

/** How a case ended. */
export type Outcome = 'completed' | 'no-award' | 'terminated-early' | 'withdrawn';

/** The outcome of one award: names and a hash, no points or prices. */
export interface AwardOutcome {
  /** The lot, or the lots, that it is about. */
  readonly award: string;
  readonly lots: readonly string[];
  readonly outcome: AwardResult;
  readonly resultHash: string;
  readonly dropped: readonly string[];
  /** What was drawn in its ties, in order; absent when nothing was. */
  readonly drawn?: readonly Draw[];
}

/**
 * How an objection came: in its window, after it or before it (Awb 6:9, 6:10, 6:11); or in a procedure without a decision that can be
 * objected to (Awb 7:1). What a person judges of it changes nothing of that.
 */
export type Timeliness = 'in-time' | 'late' | 'premature' | 'no-decision';

/** Whether an objection that did not come in its window counts all the same: a person judges that (Awb 6:10, 6:11). */
export type TimelinessVerdict = 'counts' | 'counts-not';

/** What is decided on an objection (Awb 7:11). */
export type Consequence = 'inadmissible' | 'unfounded' | 'revoked' | 'upheld-otherwise';
