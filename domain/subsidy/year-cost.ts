import type { EvaluationRules } from '../evaluation/rules.ts';

/** A price of a year; the product is written as lot/product. */
export interface PriceOfYear {
  readonly product: string;
  readonly cents: bigint;
}

/**
 * What a year costs at the volumes that the definition expects: the amount that a grantee asks for (U1.7-a, U4.3-c).
 * @returns cents; null when a volume is not known, or there are no prices.
 */
export function yearCost(prices: readonly PriceOfYear[], rules: EvaluationRules): bigint | null {
  const volumes = new Map<string, bigint | null>(
    rules.lots.flatMap(({ lot, price }) =>
      (price?.products ?? []).map(({ product, volume }) => [`${lot}/${product}`, volume] as const),
    ),
  );
  if (prices.length === 0) return null;
  let sum = 0n;
  for (const { product, cents } of prices) {
    const volume = volumes.get(product);
    if (volume === undefined || volume === null) return null;
    sum += volume * cents;
  }
  return sum;
}
