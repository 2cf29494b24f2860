/** A product with its expected volume and the bounds of its price, in cents. */
export interface Product {
  readonly product: string;
  readonly volume: bigint;
  readonly minimum: bigint | null;
  readonly maximum: bigint | null;
}

export type PriceFault = 'missing' | 'negative' | 'zero' | 'below-minimum' | 'above-maximum';

export interface ExcludedPrice {
  readonly product: string;
  readonly reason: PriceFault;
}

export interface TotalPrice {
  /** Sum of price times volume; null when a price is excluded. */
  readonly bidPrice: bigint | null;
  readonly excluded: readonly ExcludedPrice[];
}

/** Adds up a bid's prices; every price outside its band is named (U3.5, U5.3.2). */
export function totalPrice(products: readonly Product[], prices: ReadonlyMap<string, bigint | null>): TotalPrice {
  const excluded: ExcludedPrice[] = [];
  let sum = 0n;
  for (const product of products) {
    const price = prices.get(product.product) ?? null;
    const reason = priceFault(product, price);
    if (reason !== null) excluded.push({ product: product.product, reason });
    else sum += (price ?? 0n) * product.volume;
  }
  return { bidPrice: excluded.length === 0 ? sum : null, excluded };
}

/** The first thing that is wrong with a price, or null. The bounds themselves are allowed. */
function priceFault({ minimum, maximum }: Product, price: bigint | null): PriceFault | null {
  if (price === null) return 'missing';
  if (price < 0n) return 'negative';
  if (price === 0n) return 'zero';
  if (minimum !== null && price < minimum) return 'below-minimum';
  if (maximum !== null && price > maximum) return 'above-maximum';
  return null;
}
