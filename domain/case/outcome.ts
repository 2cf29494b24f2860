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
}
