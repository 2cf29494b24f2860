import type { BandedProduct } from './band.ts';
import { exactly, type Decimal } from './decimal.ts';
import { exactPoints, type PriceMethod } from './price-method.ts';
import { exactGradePoints } from './grade-scale.ts';
import { criterionLevels, leastPlace, type Criterion } from './quality.ts';
import type { Floor } from './ranking.ts';
import { compareRatios, minus, NOTHING, plus, type Ratio } from './rounding.ts';

export interface WeighedLot {
  readonly lot: string;
  readonly criteria: readonly Criterion[];
  readonly price: {
    readonly maximum: Decimal;
    readonly method: PriceMethod;
    readonly products: readonly BandedProduct[];
  } | null;
}

export interface LotSpread {
  readonly lot: string;
  readonly pricePoints: Ratio;
  readonly spread: Ratio;
  /** Points of the highest price while the lowest is as low as it can be. */
  readonly worst: Ratio;
  readonly basis: 'volumes' | 'worst-product';
  readonly product: string | null;
}

export interface EffectiveWeight {
  readonly lots: readonly (LotSpread | { readonly lot: string; readonly spread: null })[];
  readonly price: { readonly maximum: Ratio; readonly spread: Ratio };
  readonly quality: { readonly maximum: Ratio; readonly spread: Ratio };
  readonly nominalShare: Ratio;
  readonly shareOfMaximum: Ratio;
  readonly shareOfSpread: Ratio | null;
  readonly lowestTotal: Ratio;
  readonly floorCanBite: boolean;
}

const percent = (part: Ratio, all: Ratio): Ratio => ({ n: part.n * all.d * 100n, d: part.d * all.n });

/** How much price can really move the result, given the bands of the prices and the grades that are asked. */
export function effectiveWeight(lots: readonly WeighedLot[], floor: Floor): EffectiveWeight {
  const spreads = lots.map(spreadOf);
  const sum = (of: (spread: LotSpread) => Ratio): Ratio =>
    spreads.reduce((total, one) => ('basis' in one ? plus(total, of(one)) : total), NOTHING);
  const criteria = lots.flatMap((lot) => lot.criteria);
  const least = criteria.reduce((total, one) => plus(total, leastPoints(one)), NOTHING);
  const best = criteria.reduce((total, one) => plus(total, mostPoints(one)), NOTHING);
  const most = criteria.reduce((total, { maximum }) => plus(total, exactly(maximum)), NOTHING);
  const price = { maximum: sum((one) => one.pricePoints), spread: sum((one) => one.spread) };
  const quality = { maximum: most, spread: minus(best, least) };
  const all = plus(price.maximum, quality.maximum);
  const spread = plus(price.spread, quality.spread);
  const lowestTotal = plus(
    least,
    sum((one) => one.worst),
  );
  return {
    lots: spreads,
    price,
    quality,
    nominalShare: percent(price.maximum, all),
    shareOfMaximum: percent(price.spread, all),
    shareOfSpread: spread.n === 0n ? null : signPositive(percent(price.spread, spread)),
    lowestTotal,
    floorCanBite: canBite(lowestTotal, floor),
  };
}

/** The fewest points that a criterion can give without setting a bid aside. */
const leastPoints = (criterion: Criterion): Ratio => {
  const least = leastPlace(criterion);
  const level = criterionLevels(criterion).levels.find(({ place }) => place >= least);
  return level === undefined ? NOTHING : exactGradePoints(level, criterion.maximum);
};

const mostPoints = (criterion: Criterion): Ratio => {
  const level = criterionLevels(criterion).levels.at(-1);
  return level === undefined ? NOTHING : exactGradePoints(level, criterion.maximum);
};

/** A share of a spread that is negative as a whole keeps a positive denominator. */
const signPositive = ({ n, d }: Ratio): Ratio => (d < 0n ? { n: -n, d: -d } : { n, d });

function canBite(lowest: Ratio, { floor, rule }: Floor): boolean {
  if (floor === null) return false;
  const order = compareRatios(lowest, exactly(floor));
  return rule === 'at-least' ? order < 0 : order <= 0;
}

function spreadOf({ lot, price }: WeighedLot): EffectiveWeight['lots'][number] {
  if (price === null) return { lot, spread: null };
  const { low, high, product } = extremes(price.products);
  const at = (own: bigint): Ratio => exactPoints(price.method, price.maximum, own, { lowest: low, highest: high }, 0);
  const worst = at(high);
  return {
    lot,
    pricePoints: exactly(price.maximum),
    spread: minus(at(low), worst),
    worst,
    basis: product === null ? 'volumes' : 'worst-product',
    product,
  };
}

/** Lowest and highest total price; without volumes those of the product that can differ most, which bounds them all. */
function extremes(products: readonly BandedProduct[]): {
  readonly low: bigint;
  readonly high: bigint;
  readonly product: string | null;
} {
  const [first] = products;
  if (first === undefined) throw new Error('a price has products');
  if (first.volume !== null)
    return {
      low: products.reduce((sum, one) => sum + one.minimum * (one.volume ?? 0n), 0n),
      high: products.reduce((sum, one) => sum + one.maximum * (one.volume ?? 0n), 0n),
      product: null,
    };
  const worst = products.reduce((most, one) => (one.minimum * most.maximum < most.minimum * one.maximum ? one : most));
  return { low: worst.minimum, high: worst.maximum, product: worst.product };
}
