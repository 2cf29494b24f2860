import type { AssessedBid } from './assessed-bid.ts';
import { evaluate, type Evaluation } from './evaluation.ts';
import { keepRanking } from './next-in-rank.ts';
import type { RankedEntry } from './ranking.ts';
import type { EvaluationSettings } from './settings.ts';

/** A bid whose leaving changes how the others stand to each other, because prices are scored against the lowest. */
export interface RankReversal {
  readonly dropped: string;
  /** The others as they stood, bids with equal totals together. */
  readonly before: readonly (readonly string[])[];
  /** The others when everything is computed again without the bid. */
  readonly after: readonly (readonly string[])[];
}

/** Every bid that can turn the order of the others by dropping out. */
export function rankReversals(
  settings: EvaluationSettings,
  bids: readonly AssessedBid[],
  { judgment }: Evaluation,
): readonly RankReversal[] {
  return bids.flatMap(({ bid }) => {
    const left = bids.filter((one) => one.bid !== bid);
    if (left.length === 0) return [];
    const before = order(keepRanking(judgment.ranking, new Set([bid])));
    const after = order(evaluate(settings, left).judgment.ranking);
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ dropped: bid, before, after }];
  });
}

const order = (ranking: readonly RankedEntry[]): (readonly string[])[] => ranking.map((entry) => entry.bids);
