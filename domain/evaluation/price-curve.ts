import type { BandedProduct } from './band.ts';
import { pricePoints } from './price-method.ts';
import type { LotPricing } from './settings.ts';

/** Points that a total price gets while the lowest total price is as low as the bands allow. */
export interface CurvePoint {
  readonly price: bigint;
  /** In units of the rounding of the lot. */
  readonly points: bigint;
}

/** Points over the whole range of total prices, in equal steps; for a chart. */
export function priceCurve(
  pricing: LotPricing,
  products: readonly BandedProduct[],
  steps: number,
): readonly CurvePoint[] {
  const total = (of: (product: BandedProduct) => bigint): bigint =>
    products.reduce((sum, one) => sum + of(one) * (one.volume ?? 0n), 0n);
  const [low, high] = [total((one) => one.minimum), total((one) => one.maximum)];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const price = low + ((high - low) * BigInt(step)) / BigInt(steps);
    return {
      price,
      points: pricePoints(pricing.method, pricing.maximum, price, { lowest: low, highest: high }, pricing.rounding),
    };
  });
}
