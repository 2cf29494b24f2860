import type { DividedScore } from '../evaluation/divided-score.ts';
import type { AssessedBid } from '../evaluation/assessed-bid.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import type { Grade } from '../evaluation/grade-scale.ts';
import type { Reason } from '../evaluation/judge.ts';
import type { EvaluationSettings } from '../evaluation/settings.ts';

/** A fixed ranking as it is read. */
export interface RankedAward {
  readonly settings: EvaluationSettings;
  readonly bids: readonly AssessedBid[];
  readonly evaluation: Evaluation;
}

/** What a bid and the winner got for one criterion. */
export interface ComparedCriterion {
  readonly lot: string;
  readonly criterion: string;
  readonly own: Grade | null;
  readonly winner: Grade | null;
}

/** Points of a bid, in units of the scale of the award; null: it was not scored. */
export interface ComparedPoints {
  readonly quality: bigint | null;
  readonly price: bigint | null;
  /** What it is ranked on: the points together, or price and quality divided. */
  readonly total: bigint | null;
}

/** How a bid stands to the winner: what the letter to its bidder must say (Aw 2.130 lid 2). No prices: those stay between them (Aw 2.57 lid 1). */
export interface AwardComparison {
  readonly criteria: readonly ComparedCriterion[];
  readonly own: ComparedPoints;
  readonly winner: ComparedPoints | null;
  readonly scale: number;
  /** When price and quality are divided; absent: their points add up. */
  readonly score: DividedScore | undefined;
  /** Its place in the ranking; null: it is not in it, for these reasons. */
  readonly rank: number | null;
  readonly reasons: readonly Reason[];
}

/** @param winner the bid that won, or null when none did, or it is this one */
export function compareAward(award: RankedAward, bid: string, winner: string | null): AwardComparison {
  const { settings, evaluation } = award;
  return {
    criteria: settings.lots.flatMap(({ lot, criteria }) =>
      criteria.map(({ criterion }) => ({
        lot,
        criterion,
        own: gradeOf(award, bid, lot, criterion),
        winner: winner === null ? null : gradeOf(award, winner, lot, criterion),
      })),
    ),
    own: pointsOf(evaluation, bid),
    winner: winner === null ? null : pointsOf(evaluation, winner),
    scale: evaluation.scale,
    score: settings.score,
    rank: evaluation.judgment.ranking.find((entry) => entry.bids.includes(bid))?.rank ?? null,
    reasons: evaluation.judgment.bids.find((one) => one.bid === bid)?.reasons ?? [],
  };
}

const gradeOf = ({ bids }: RankedAward, bid: string, lot: string, criterion: string): Grade | null =>
  bids
    .find((one) => one.bid === bid)
    ?.grades?.get(lot)
    ?.get(criterion) ?? null;

function pointsOf({ bids, judgment }: Evaluation, bid: string): ComparedPoints {
  const found = bids.find((one) => one.bid === bid);
  const total = judgment.bids.find((one) => one.bid === bid)?.total ?? null;
  return { quality: found?.quality ?? null, price: found?.price ?? null, total };
}
