import type { AssessedBid } from './assessed-bid.ts';
import type { BidResult, Evaluation } from './evaluation.ts';
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
  { quality, price }: BidResult,
  { scale, judgment }: Evaluation,
): ScoreStep[] {
  const steps: ScoreStep[] = exclusions.map((detail) => ({ kind: 'set-aside', detail }));
  if (quality !== null && price !== null) {
    const total = quality + price;
    steps.push({ kind: 'total', quality, price, total });
    if (settings.floor.floor !== null)
      steps.push({ kind: 'floor', total, floor: settings.floor, met: meetsFloor(total, scale, settings.floor) });
  }
  const entry = judgment.ranking.find((one) => one.bids.includes(bid));
  if (entry === undefined) return [...steps, { kind: 'not-ranked' }];
  const equalTo = judgment.ranking.flatMap((one) => (one !== entry && one.total === entry.total ? one.bids : []));
  const first = settings.tieBreaks ?? [];
  if (equalTo.length > 0 && first.length > 0) steps.push({ kind: 'tie-break', equalTo, first });
  const of = judgment.ranking.reduce((sum, one) => sum + one.bids.length, 0);
  return [...steps, { kind: 'rank', rank: entry.rank, sharedWith: entry.bids.filter((one) => one !== bid), of }];
}
