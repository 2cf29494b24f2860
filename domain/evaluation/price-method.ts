import { exactly, ten, type Decimal } from './decimal.ts';
import { logarithm } from './logarithm.ts';
import { NOTHING, ratio, rounded, type Ratio, type Rounding } from './rounding.ts';

/** The prices of the bids that are scored together. */
export interface PriceField {
  readonly lowest: bigint;
  readonly highest: bigint;
}

/** How a price becomes points. */
export type PriceMethod =
  /** The price gives no points: the score divides it (`DividedScore`). */
  | { readonly name: 'no-points' }
  | { readonly name: 'relative-proportional' }
  /** From the maximum at the lowest price to nothing at the highest; all the same price: the maximum. */
  | { readonly name: 'relative-range' }
  | { readonly name: 'relative-linear'; readonly zeroAt: Decimal; readonly belowZero: 'clamp' | 'negative' }
  | {
      readonly name: 'absolute-linear';
      readonly fullAt: bigint;
      readonly zeroAt: bigint;
      readonly outside: 'clamp' | 'extend';
    }
  | { readonly name: 'bands'; readonly bands: readonly PriceBand[]; readonly above: Decimal }
  | {
      readonly name: 'relative-log';
      readonly factor: Decimal;
      readonly pointsPerFactor: Decimal;
      readonly belowZero: 'clamp' | 'negative';
    };

export interface PriceBand {
  readonly upTo: bigint;
  readonly points: Decimal;
}

/** Whether points hang on the prices of others: then it matters which bids are scored together. */
export const hangsOnOthers = ({ name }: PriceMethod): boolean =>
  name !== 'absolute-linear' && name !== 'bands' && name !== 'no-points';

/** Points of a price before rounding; exact for every method but the logarithm, which is exact where it can be. */
export function exactPoints(
  method: PriceMethod,
  maximum: Decimal,
  own: bigint,
  { lowest, highest }: PriceField,
  scale: number,
): Ratio {
  const max = exactly(maximum);
  switch (method.name) {
    case 'no-points':
      return NOTHING;
    case 'relative-proportional':
      return { n: max.n * lowest, d: max.d * own };
    case 'relative-range':
      if (highest === lowest) return max;
      return ratio(max.n * (highest - own), max.d * (highest - lowest));
    case 'relative-linear': {
      // max x (zeroAt x lowest - own) / ((zeroAt - 1) x lowest)
      const zero = exactly(method.zeroAt);
      const points = ratio(max.n * (zero.n * lowest - own * zero.d), max.d * (zero.n - zero.d) * lowest);
      return method.belowZero === 'clamp' && points.n < 0n ? NOTHING : points;
    }
    case 'absolute-linear': {
      const points = ratio(max.n * (method.zeroAt - own), max.d * (method.zeroAt - method.fullAt));
      if (method.outside === 'extend') return points;
      if (points.n < 0n) return NOTHING;
      return points.n * max.d > max.n * points.d ? max : points;
    }
    case 'bands':
      return exactly(method.bands.find((band) => own <= band.upTo)?.points ?? method.above);
    case 'relative-log': {
      const points = logPoints(method, max, own, lowest, scale);
      return method.belowZero === 'clamp' && points.n < 0n ? NOTHING : points;
    }
  }
}

/** Closer than this to half a unit of the rounding, the value is that half unit: the logarithm was rational after all. */
const SNAP = ten(25);

function logPoints(
  method: PriceMethod & { name: 'relative-log' },
  max: Ratio,
  own: bigint,
  lowest: bigint,
  scale: number,
): Ratio {
  const factor = exactly(method.factor);
  const per = exactly(method.pointsPerFactor);
  const x = ratio(
    max.n * per.d * logarithm(factor.n, factor.d) - max.d * per.n * logarithm(own, lowest),
    max.d * per.d * logarithm(factor.n, factor.d),
  );
  const halves = 2n * ten(scale);
  const doubled = 2n * x.n * halves + x.d;
  // Nearest whole number of half units.
  const nearest = doubled >= 0n ? doubled / (2n * x.d) : -((-doubled + 2n * x.d - 1n) / (2n * x.d));
  const off = x.n * halves - nearest * x.d;
  return (off < 0n ? -off : off) * SNAP < x.d * halves ? { n: nearest, d: halves } : x;
}

/** Points of a price in units of the rounding. */
export const pricePoints = (
  method: PriceMethod,
  maximum: Decimal,
  own: bigint,
  field: PriceField,
  rounding: Rounding,
): bigint => rounded(exactPoints(method, maximum, own, field, rounding.scale), rounding);

/** The lowest and the highest of some prices, or null when there are none. */
export function fieldOf(prices: readonly bigint[]): PriceField | null {
  const [first] = prices;
  if (first === undefined) return null;
  let [lowest, highest] = [first, first];
  for (const price of prices) {
    if (price < lowest) lowest = price;
    if (price > highest) highest = price;
  }
  return { lowest, highest };
}
