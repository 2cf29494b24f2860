/** The range of a price in cents: what it can be at least and at most. */
export interface Band {
  readonly minimum: bigint;
  readonly maximum: bigint;
}

/** A product with the band of its price; the volume may not be known yet. */
export interface BandedProduct extends Band {
  readonly product: string;
  readonly volume: bigint | null;
}

/** The band of a product, or null when it lacks a bound or has no price between them. */
export const bandOf = ({
  minimum,
  maximum,
}: {
  readonly minimum: bigint | null;
  readonly maximum: bigint | null;
}): Band | null =>
  minimum === null || maximum === null || minimum <= 0n || minimum > maximum ? null : { minimum, maximum };
