import type { BandedLot } from './draw-bids.ts';
import type { EffectiveWeight } from './effective-weight.ts';
import { exactly } from './decimal.ts';
import { compareRatios, plus, type Ratio } from './rounding.ts';
import type { EvaluationSettings } from './settings.ts';

/** How far price and quality can differ where a score divides them, as so many times as much. */
export interface ScoreReach {
  /** The highest total price against the lowest. */
  readonly price: Ratio;
  /** The most points against the fewest that can win; null when the fewest are none. */
  readonly quality: Ratio | null;
  readonly fewest: Ratio;
  readonly most: Ratio;
}

/** @param weight of the same lots: what the grades that are asked come to */
export function scoreReach(
  lots: readonly BandedLot[],
  { floor }: Pick<EvaluationSettings, 'floor'>,
  { quality, lowestTotal }: EffectiveWeight,
): ScoreReach {
  const products = lots.flatMap((lot) => lot.products);
  const [low, high] = [
    products.reduce((sum, one) => sum + one.minimum * (one.volume ?? 1n), 0n),
    products.reduce((sum, one) => sum + one.maximum * (one.volume ?? 1n), 0n),
  ];
  const asked = floor.floor === null ? null : exactly(floor.floor);
  const fewest = asked !== null && compareRatios(asked, lowestTotal) > 0 ? asked : lowestTotal;
  const most = plus(lowestTotal, quality.spread);
  return {
    price: { n: high, d: low },
    quality: fewest.n <= 0n ? null : { n: most.n * fewest.d, d: most.d * fewest.n },
    fewest,
    most,
  };
}
