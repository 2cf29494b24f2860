import type { AssessedBid } from './assessed-bid.ts';
import type { BidResult, Evaluation } from './evaluation.ts';
import { dividedScore, exactScore } from './divided-score.ts';
import { lotSteps } from './explain-lot.ts';
import { meetsFloor } from './ranking.ts';
import type { EvaluationRules } from './rules.ts';
import type { Explanation, ScoreStep } from './score-step.ts';
import type { EvaluationSettings } from './settings.ts';

/**
 * How every figure of an evaluation came about, so that a bidder can check it by hand.
 * @param rules where the paragraphs of the guide come from; null when they are not known.
 */
export function explain(
  settings: EvaluationSettings,
  bids: readonly AssessedBid[],
  evaluation: Evaluation,
  rules: EvaluationRules | null,
): Explanation {
  return {
    scale: evaluation.scale,
    outcome: evaluation.judgment.outcome,
    bids: evaluation.bids.map((result, index) => {
      const bid = bids[index];
      if (bid?.bid !== result.bid) throw new Error(`${result.bid} is not the bid that was evaluated`);
      return {
        bid: result.bid,
        lots:
          bid.exclusions.length > 0
            ? []
            : result.lots.map((lot, place) => ({
                lot: lot.lot,
                steps: lotSteps({ settings, bid, evaluation, rules, place, result: lot }),
              })),
        steps: bidSteps(settings, bid, result, evaluation),
      };
    }),
  };
}

function bidSteps(
  settings: EvaluationSettings,
  { bid, exclusions }: AssessedBid,
  result: BidResult,
  { scale, judgment }: Evaluation,
): ScoreStep[] {
  const steps: ScoreStep[] = exclusions.map((detail) => ({ kind: 'set-aside', detail }));
  const { quality, price } = result;
  if (quality !== null && price !== null) {
    const points = quality + price;
    steps.push(scoreStep(settings, result, points, scale));
    if (settings.floor.floor !== null)
      steps.push({
        kind: 'floor',
        total: points,
        floor: settings.floor,
        met: meetsFloor(points, scale, settings.floor),
      });
  }
  const entry = judgment.ranking.find((one) => one.bids.includes(bid));
  if (entry === undefined) return [...steps, { kind: 'not-ranked' }];
  const equalTo = judgment.ranking.flatMap((one) => (one !== entry && one.total === entry.total ? one.bids : []));
  const first = settings.tieBreaks ?? [];
  if (equalTo.length > 0 && first.length > 0) steps.push({ kind: 'tie-break', equalTo, first, score: settings.score });
  const of = judgment.ranking.reduce((sum, one) => sum + one.bids.length, 0);
  return [...steps, { kind: 'rank', rank: entry.rank, sharedWith: entry.bids.filter((one) => one !== bid), of }];
}

/** What a bid is ranked on: the sum of its points, or its price and its points divided by one another. */
function scoreStep(
  { score }: EvaluationSettings,
  { quality, price, bidPrice }: BidResult,
  points: bigint,
  scale: number,
): ScoreStep {
  if (score === undefined || bidPrice === null)
    return { kind: 'total', quality: quality ?? 0n, price: price ?? 0n, total: points };
  const divided = { quality: points, bidPrice };
  return {
    kind: 'divided-score',
    score,
    ...divided,
    exact: exactScore(score, divided, scale),
    total: dividedScore(score, divided, scale),
  };
}
