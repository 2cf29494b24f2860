import { ten } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import { judge, type Judged, type Judgment, type Reason } from './judge.ts';
import { lowestOf, pricePoints, type PriceMethod } from './price-method.ts';
import { lotQuality, type Criterion, type LotQuality } from './quality.ts';
import type { Floor } from './ranking.ts';
import type { Rounding } from './rounding.ts';
import { totalPrice, type Product, type TotalPrice } from './total-price.ts';

/** How one lot is assessed: on quality, on price, or both. */
export interface EvaluationLot {
  readonly lot: string;
  readonly criteria: readonly Criterion[];
  readonly price: LotPricing | null;
}

export interface LotPricing {
  readonly maximum: Decimal;
  readonly method: PriceMethod;
  readonly rounding: Rounding;
  readonly products: readonly Product[];
}

export interface EvaluationSettings {
  readonly lots: readonly EvaluationLot[];
  readonly qualityRounding: Rounding;
  /** Over which bids the lowest price is taken: all with valid prices, or those that are below no threshold either. */
  readonly lowestPriceOver: 'priced' | 'eligible';
  readonly floor: Floor;
}

/** What was handed in and graded; both maps are by lot and null for a bid that was excluded beforehand. */
export interface AssessedBid {
  readonly bid: string;
  readonly exclusions: readonly string[];
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>> | null;
  readonly prices: ReadonlyMap<string, ReadonlyMap<string, bigint | null>> | null;
}

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
}

export interface Evaluation {
  /** Decimals of every figure. */
  readonly scale: number;
  readonly lowestBidPrices: readonly { readonly lot: string; readonly lowest: bigint | null }[];
  readonly bids: readonly BidResult[];
  readonly judgment: Judgment;
}

/** What is known of a bid before prices are compared. */
interface Looked {
  readonly bid: AssessedBid;
  readonly totals: readonly (TotalPrice | null)[];
  readonly qualities: readonly (LotQuality | null)[];
  readonly reasons: readonly Reason[];
  /** Among the bids whose prices are scored together. */
  readonly scored: boolean;
}

/** The whole assessment: total prices, price points, quality points and ranking, over lots (U5.0-b). */
export function evaluate(settings: EvaluationSettings, bids: readonly AssessedBid[]): Evaluation {
  const scale = Math.max(
    settings.qualityRounding.scale,
    ...settings.lots.flatMap((lot) => (lot.price === null ? [] : [lot.price.rounding.scale])),
  );
  const looked = bids.map((bid) => look(settings, bid));
  const lowest = settings.lots.map((_lot, index) =>
    lowestOf(looked.flatMap((one) => (one.scored ? (one.totals[index]?.bidPrice ?? []) : []))),
  );
  const results = looked.map((one) => resultOf(settings, one, lowest, scale));
  const judged = results.map((one, index): Judged => ({
    bid: one.bid,
    total: one.quality === null || one.price === null ? null : one.quality + one.price,
    reasons: looked[index]?.reasons ?? [],
  }));
  return {
    scale,
    lowestBidPrices: settings.lots.flatMap(({ lot, price }, index) =>
      price === null ? [] : [{ lot, lowest: lowest[index] ?? null }],
    ),
    bids: results,
    judgment: judge(judged, settings.floor, scale),
  };
}

function look(settings: EvaluationSettings, bid: AssessedBid): Looked {
  const nothing = settings.lots.map(() => null);
  if (bid.exclusions.length > 0)
    return {
      bid,
      totals: nothing,
      qualities: nothing,
      reasons: bid.exclusions.map((detail) => ({ kind: 'excluded', shown: { reason: 'excluded', detail } })),
      scored: false,
    };
  const totals = settings.lots.map(({ lot, price }) =>
    price === null ? null : totalPrice(price.products, bid.prices?.get(lot) ?? new Map()),
  );
  const qualities = settings.lots.map(({ lot, criteria }) =>
    criteria.length === 0 ? null : lotQuality(criteria, bid.grades?.get(lot) ?? new Map(), settings.qualityRounding),
  );
  const priced = settings.lots.flatMap(({ lot }, index): Reason[] =>
    (totals[index]?.excluded ?? []).map(({ product, reason: detail }) => ({
      kind: 'excluded',
      shown: { reason: 'price', lot, product, detail },
    })),
  );
  const below = settings.lots.flatMap(({ lot }, index): Reason[] =>
    (qualities[index]?.belowThreshold ?? []).map((one) => ({
      kind: 'grade',
      shown: { reason: 'below-grade-threshold', lot, ...one },
    })),
  );
  const scored = priced.length === 0 && (settings.lowestPriceOver === 'priced' || below.length === 0);
  return { bid, totals, qualities, reasons: [...priced, ...below], scored };
}

function resultOf(
  settings: EvaluationSettings,
  { bid, totals, qualities, scored }: Looked,
  lowest: readonly (bigint | null)[],
  scale: number,
): BidResult {
  const lots = settings.lots.map(({ lot, price }, index): LotResult => {
    const total = totals[index] ?? null;
    const quality = qualities[index] ?? null;
    const own = total?.bidPrice ?? null;
    const low = lowest[index] ?? null;
    const points =
      scored && price !== null && own !== null && low !== null
        ? pricePoints(price.method, price.maximum, own, low, price.rounding) * ten(scale - price.rounding.scale)
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
  };
}
