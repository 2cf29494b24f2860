import type { Band } from './band.ts';
import type { PriceRow } from './rows.ts';
import type { EvaluationLot } from './settings.ts';
import type { Product } from './total-price.ts';

/** Ranges of prices in cents, by lot and product; see `rangeKey`. */
export type PriceRanges = ReadonlyMap<string, Band>;

/** A product of which no lowest and highest price is known: nothing can be said about what its price can do. */
export interface NoBand {
  readonly lot: string;
  readonly product: string;
}

export const rangeKey = (lot: string, product: string): string => `${lot}/${product}`;

/** The lowest and the highest price that bids ask of each product, of the prices that the bounds of the guide allow. */
export function offeredRanges(lots: readonly EvaluationLot[], prices: readonly PriceRow[]): PriceRanges {
  const products = new Map(
    lots.flatMap(({ lot, price }) => (price?.products ?? []).map((one) => [rangeKey(lot, one.product), one] as const)),
  );
  const ranges = new Map<string, Band>();
  for (const { lot, product, cents } of prices) {
    const key = rangeKey(lot, product);
    const known = products.get(key);
    if (known === undefined || cents === null || !isAllowed(known, cents)) continue;
    const { minimum, maximum } = ranges.get(key) ?? { minimum: cents, maximum: cents };
    ranges.set(key, { minimum: cents < minimum ? cents : minimum, maximum: cents > maximum ? cents : maximum });
  }
  return ranges;
}

const isAllowed = ({ minimum, maximum }: Product, cents: bigint): boolean =>
  cents > 0n && (minimum === null || cents >= minimum) && (maximum === null || cents <= maximum);

/**
 * The range in which a price is expected: as it was given, else between the bounds of the guide, and where the guide has no bound
 * the one of the prices that were offered. Null when it is not known.
 */
export function rangeOf(lot: string, product: Product, given: PriceRanges, offered: PriceRanges): Band | null {
  const key = rangeKey(lot, product.product);
  const told = given.get(key);
  if (told !== undefined) return told;
  const seen = offered.get(key);
  const minimum = product.minimum === null || product.minimum === 0n ? (seen?.minimum ?? null) : product.minimum;
  const maximum = product.maximum ?? seen?.maximum ?? null;
  return minimum === null || maximum === null ? null : { minimum, maximum };
}

/** Whether every price of a range is allowed by the bounds of the guide. */
export const withinBounds = (product: Product, { minimum, maximum }: Band): boolean =>
  isAllowed(product, minimum) && isAllowed(product, maximum);
