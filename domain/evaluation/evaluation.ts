import { dividedScore, type DividedScore } from './divided-score.ts';
import { lookAt, type AssessedBid, type LookedBid } from './assessed-bid.ts';
import { ten } from './decimal.ts';
import { judge, type Judged, type Judgment } from './judge.ts';
import { fieldOf, pricePoints, type PriceField } from './price-method.ts';
import { gradedCriteria, type LotQuality } from './quality.ts';
import type { EvaluationSettings } from './settings.ts';
import { pointsFirst } from './tie-break.ts';
import type { TotalPrice } from './total-price.ts';

export interface LotResult {
  readonly lot: string;
  readonly bidPrice: bigint | null;
  /** In units of the scale of the whole evaluation. */
  readonly pricePoints: bigint | null;
  readonly qualityPoints: bigint | null;
  readonly quality: LotQuality | null;
  readonly total: TotalPrice | null;
}

export interface BidResult {
  readonly bid: string;
  readonly lots: readonly LotResult[];
  readonly quality: bigint | null;
  readonly price: bigint | null;
  /** Its price in cents over all lots; null when it is not scored. */
  readonly bidPrice: bigint | null;
}

export interface Evaluation {
  /** Decimals of every figure. */
  readonly scale: number;
  /** The prices that were scored together, of each lot with a price; null when there are none. */
  readonly fields: readonly { readonly lot: string; readonly field: PriceField | null }[];
  readonly bids: readonly BidResult[];
  readonly judgment: Judgment;
}

/** The whole assessment: total prices, price points, quality points and ranking, over lots (U5.0-b). */
export function evaluate(settings: EvaluationSettings, bids: readonly AssessedBid[]): Evaluation {
  const scale = scaleOf(settings);
  const criteria = settings.lots.map((lot) => gradedCriteria(lot.criteria, settings.qualityRounding));
  const looked = bids.map((bid) => lookAt(settings, criteria, bid));
  const fields = settings.lots.map((_lot, index) =>
    fieldOf(looked.flatMap((one) => (one.scored ? (one.totals[index]?.bidPrice ?? []) : []))),
  );
  const results = looked.map((one) => resultOf(settings, one, fields, scale));
  const judged = results.map((one, index): Judged => ({
    bid: one.bid,
    ...scoreIn(settings.score, one, scale),
    first: pointsFirst(settings.tieBreaks ?? [], one),
    reasons: looked[index]?.reasons ?? [],
  }));
  return {
    scale,
    fields: settings.lots.flatMap(({ lot, price }, index) =>
      price === null ? [] : [{ lot, field: fields[index] ?? null }],
    ),
    bids: results,
    judgment: judge(judged, settings, scale),
  };
}

/** What a bid is ranked on: its points together, or what price and quality give when they are divided. */
export function scoreIn(
  score: DividedScore | undefined,
  { quality, price, bidPrice }: Pick<BidResult, 'quality' | 'price' | 'bidPrice'>,
  scale: number,
): Pick<Judged, 'total' | 'points'> {
  const points = quality === null || price === null ? null : quality + price;
  if (score === undefined) return { total: points };
  if (points === null || bidPrice === null) return { total: null, points: null };
  return { total: dividedScore(score, { quality: points, bidPrice }, scale), points };
}

/** The decimals that hold every rounded figure. */
export const scaleOf = ({ qualityRounding, lots, score }: EvaluationSettings): number =>
  lots.reduce(
    (most, { price }) => (price === null ? most : Math.max(most, price.rounding.scale)),
    Math.max(qualityRounding.scale, score?.rounding.scale ?? 0),
  );

function resultOf(
  settings: EvaluationSettings,
  { bid, totals, qualities, scored }: LookedBid,
  fields: readonly (PriceField | null)[],
  scale: number,
): BidResult {
  const lots = settings.lots.map(({ lot, price }, index): LotResult => {
    const total = totals[index] ?? null;
    const quality = qualities[index] ?? null;
    const own = total?.bidPrice ?? null;
    const field = fields[index] ?? null;
    const points =
      scored && price !== null && own !== null && field !== null
        ? pricePoints(price.method, price.maximum, own, field, price.rounding) * ten(scale - price.rounding.scale)
        : null;
    const graded = quality === null ? null : quality.points * ten(scale - settings.qualityRounding.scale);
    return { lot, bidPrice: own, pricePoints: points, qualityPoints: graded, quality, total };
  });
  const sum = (of: (lot: LotResult) => bigint | null): bigint => lots.reduce((all, one) => all + (of(one) ?? 0n), 0n);
  const excluded = bid.exclusions.length > 0;
  return {
    bid: bid.bid,
    lots,
    quality: excluded ? null : sum((one) => one.qualityPoints),
    price: excluded || !scored ? null : sum((one) => one.pricePoints),
    bidPrice: excluded || !scored ? null : sum((one) => one.bidPrice),
  };
}
