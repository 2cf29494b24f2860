import { ten } from './decimal.ts';
import { ratio, rounded, type Ratio, type Rounding } from './rounding.ts';

/**
 * A score that is no sum of points: quality and price are divided by one another, over all lots that are ranked together. Where a
 * guide has none, points add up and the most win.
 */
export type DividedScore =
  /** Euros for each point of quality; the lowest wins. */
  | { readonly name: 'price-per-point'; readonly rounding: Rounding }
  /** Points of quality for so many cents of the price; the highest wins. */
  | { readonly name: 'points-per-price'; readonly per: bigint; readonly rounding: Rounding };

/** Which end of the scores wins. */
export type Best = 'highest' | 'lowest';

/** @param score absent: a sum of points */
export const bestOf = (score: DividedScore | undefined): Best =>
  score?.name === 'price-per-point' ? 'lowest' : 'highest';

/** Negative when one score is better than the other, positive when it is worse. */
export function byScore(best: Best, one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one > other === (best === 'highest') ? -1 : 1;
}

/** What a bid has: points in units of a scale, and the price in cents over all lots; a price is never zero or less. */
export interface Divided {
  readonly quality: bigint;
  readonly bidPrice: bigint;
}

/** The score before rounding; null where nothing can be divided: a price by no points at all. */
export function exactScore(score: DividedScore, { quality, bidPrice }: Divided, scale: number): Ratio | null {
  switch (score.name) {
    case 'price-per-point':
      return quality <= 0n ? null : ratio(bidPrice * ten(scale), CENTS * quality);
    case 'points-per-price':
      return bidPrice <= 0n ? null : ratio(quality * score.per, ten(scale) * bidPrice);
  }
}

/** The score in units of a scale that holds its rounding too; null where nothing can be divided. */
export function dividedScore(score: DividedScore, own: Divided, scale: number): bigint | null {
  const exact = exactScore(score, own, scale);
  return exact === null ? null : rounded(exact, score.rounding) * ten(scale - score.rounding.scale);
}

const CENTS = 100n;
