import { bestOf } from './divided-score.ts';
import { awardSettings } from './award-settings.ts';
import type { AssessedBid } from './assessed-bid.ts';
import { divideLots, type OwnRanking } from './divide-lots.ts';
import { evaluate, scoreIn, type Evaluation } from './evaluation.ts';
import { outcomeOf, rankByTotal, type Outcome, type RankedEntry } from './ranking.ts';
import { keepRanking } from './next-in-rank.ts';
import type { DropOutPolicy, EvaluationSettings, ScoringSettings } from './settings.ts';

/** One award: over all lots together, or over one of them. */
export interface AwardScore {
  readonly lots: readonly string[];
  /** The settings of this award alone. */
  readonly settings: EvaluationSettings;
  readonly bids: readonly AssessedBid[];
  readonly evaluation: Evaluation;
}

/**
 * Scores the bids of a procedure: points per bid, lot and criterion, every reason why a bid cannot win, ranking and outcome.
 * With an award per lot each lot has only the bids that are for it; a bid that was set aside stands in all of them.
 */
export function score(settings: ScoringSettings, bids: readonly AssessedBid[]): readonly AwardScore[] {
  return awardSettings(settings).map((own) => {
    const [one] = own.lots;
    if (settings.award === 'together' || one === undefined) return scored(own, bids);
    return scored(
      own,
      bids
        .filter((bid) => isIn(bid, one.lot))
        .map((bid) => ({ ...bid, grades: only(bid.grades, one.lot), prices: only(bid.prices, one.lot) })),
    );
  });
}

/**
 * How each award ends; where a bidder can win so many lots and no more, after the lots are divided.
 * @param elsewhere the winners of awards that were scored before: a bid once for each that it won.
 * @param standing how an award stands by itself: as it was ranked when it does not say.
 */
export const outcomesOf = (
  { lotLimit, score: divided }: Pick<ScoringSettings, 'lotLimit' | 'score'>,
  awards: readonly AwardScore[],
  elsewhere: readonly string[] = [],
  standing: (award: AwardScore) => OwnRanking = ({ evaluation }) => evaluation.judgment,
): readonly Outcome[] => {
  const own = awards.map((award): OwnRanking => {
    const { ranking, outcome } = standing(award);
    const { places } = award.settings;
    return { ranking, outcome, ...(places === undefined ? {} : { places }) };
  });
  return lotLimit === undefined ? own.map((one) => one.outcome) : divideLots(own, lotLimit, elsewhere, bestOf(divided));
};

const scored = (settings: EvaluationSettings, bids: readonly AssessedBid[]): AwardScore => ({
  lots: settings.lots.map((one) => one.lot),
  settings,
  bids,
  evaluation: evaluate(settings, bids),
});

const isIn = ({ exclusions, grades, prices }: AssessedBid, lot: string): boolean =>
  exclusions.length > 0 || grades?.has(lot) === true || prices?.has(lot) === true;

function only<T>(byLot: ReadonlyMap<string, T> | null, lot: string): ReadonlyMap<string, T> | null {
  if (byLot === null) return null;
  const own = byLot.get(lot);
  return new Map(own === undefined ? [] : [[lot, own]]);
}

export interface Standing {
  readonly lot: string;
  readonly ranking: readonly RankedEntry[];
}

/** How the bids that can win stand in each lot, on the points of that lot alone. */
export function standings({ settings, evaluation }: AwardScore): readonly Standing[] {
  const eligible = new Set(evaluation.judgment.ranking.flatMap((entry) => entry.bids));
  const lots = evaluation.bids[0]?.lots.map((one) => one.lot) ?? [];
  return lots.map((lot, index) => ({
    lot,
    ranking: rankByTotal(
      evaluation.bids
        .filter(({ bid }) => eligible.has(bid))
        .flatMap(({ bid, lots: own }) => {
          const { qualityPoints = null, pricePoints = null, bidPrice = null } = own[index] ?? {};
          const points = { quality: qualityPoints ?? 0n, price: pricePoints ?? 0n, bidPrice };
          const { total } = scoreIn(settings.score, points, evaluation.scale);
          return total === null ? [] : [{ bid, total }];
        }),
      bestOf(settings.score),
    ),
  }));
}

/**
 * Who is next when ranked bids drop out. Only bids of the frozen ranking take part: one that was not ranked does not come back
 * and does not set the lowest price (U3.8, U5.4). Whether the next one is taken is for people to decide.
 */
export function nextInRank(
  { settings, bids, evaluation }: AwardScore,
  dropped: ReadonlySet<string>,
  policy: DropOutPolicy,
): { readonly ranking: readonly RankedEntry[]; readonly outcome: Outcome } {
  const kept = keepRanking(evaluation.judgment.ranking, dropped);
  if (policy === 'keep' || kept.length === 0)
    return { ranking: kept, outcome: outcomeOf(kept, 'all-dropped', settings.places) };
  const left = new Set(kept.flatMap((entry) => entry.bids));
  const { ranking, outcome } = evaluate(
    settings,
    bids.filter(({ bid }) => left.has(bid)),
  ).judgment;
  return { ranking, outcome };
}
