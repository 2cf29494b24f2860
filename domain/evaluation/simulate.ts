import { err, ok, type Result } from '../result.ts';
import { awardSettings } from './award-settings.ts';
import type { BandedProduct } from './band.ts';
import { drawBids, drawLimited, type BandedLot, type LimitDrawn, type DrawOptions, type Drawn } from './draw-bids.ts';
import { effectiveWeight, type EffectiveWeight } from './effective-weight.ts';
import { priceCurve, type CurvePoint } from './price-curve.ts';
import { scoreReach, type ScoreReach } from './score-reach.ts';
import type { Grade } from './grade-scale.ts';
import { leastPlace } from './quality.ts';
import { rangeOf, type NoBand, type PriceRanges } from './price-range.ts';
import type { EvaluationSettings, LotPricing, ScoringSettings } from './settings.ts';

export interface SimulationOptions extends DrawOptions {
  /** Steps of the price curves. */
  readonly steps: number;
}

/** Ranges for prices to which the guide sets no bounds: as somebody gave them, and as bids have them. */
export interface KnownRanges {
  readonly given: PriceRanges;
  readonly offered: PriceRanges;
}

/** Something that asks a minimum which every allowed bid meets. */
export type DeadFloor =
  | { readonly kind: 'floor' }
  | {
      readonly kind: 'grade-threshold';
      readonly lot: string;
      readonly criterion: string;
      readonly gradeThreshold: Grade;
    };

/** What the settings of one award do, over the lots that are ranked together. */
export interface AwardSimulation {
  readonly settings: EvaluationSettings;
  readonly curves: readonly {
    readonly lot: string;
    readonly pricing: LotPricing;
    readonly points: readonly CurvePoint[];
  }[];
  readonly weight: EffectiveWeight;
  /** What can differ where price and quality are divided; null where points add up. */
  readonly reach: ScoreReach | null;
  readonly deadFloors: readonly DeadFloor[];
  readonly drawn: Drawn;
}

/** What the awards do, and how often a limit of lots decides who wins; null without a limit. */
export interface Simulation {
  readonly awards: readonly AwardSimulation[];
  readonly limited: LimitDrawn | null;
}

/**
 * What a method does before there are bids: what price can move, what cannot bite, and how often chance makes trouble. Each award
 * is weighed for itself, as it is ranked.
 * @returns the awards in their order, or every price of which the range is not known.
 */
export function simulate(
  settings: ScoringSettings,
  ranges: KnownRanges,
  options: SimulationOptions,
): Result<Simulation, readonly NoBand[]> {
  const missing: NoBand[] = [];
  const bandsOf = (lot: string, { products }: LotPricing): BandedProduct[] =>
    products.flatMap((product) => {
      const band = rangeOf(lot, product, ranges.given, ranges.offered);
      if (band === null) missing.push({ lot, product: product.product });
      return band === null ? [] : [{ product: product.product, volume: product.volume, ...band }];
    });
  const awards = awardSettings(settings).map((own) => ({
    own,
    lots: own.lots.map((lot): BandedLot => ({
      ...lot,
      products: lot.price === null ? [] : bandsOf(lot.lot, lot.price),
    })),
  }));
  if (missing.length > 0) return err(missing);
  const lots = awards.flatMap((one) => one.lots);
  return ok({
    awards: awards.map((one) => simulated(one.own, one.lots, options)),
    limited: settings.lotLimit === undefined ? null : drawLimited(settings, lots, options),
  });
}

function simulated(
  settings: EvaluationSettings,
  lots: readonly BandedLot[],
  options: SimulationOptions,
): AwardSimulation {
  const weight = effectiveWeight(
    lots.map(({ lot, criteria, price, products }) => ({
      lot,
      criteria,
      price: price === null ? null : { maximum: price.maximum, method: price.method, products },
    })),
    settings.floor,
  );
  return {
    settings,
    curves: lots.flatMap(({ lot, price, products }) =>
      price === null || price.method.name === 'no-points'
        ? []
        : [{ lot, pricing: price, points: priceCurve(price, products, options.steps) }],
    ),
    weight,
    reach: settings.score === undefined ? null : scoreReach(lots, settings, weight),
    deadFloors: deadFloors(settings, weight),
    drawn: drawBids(settings, lots, options),
  };
}

function deadFloors({ lots, floor }: EvaluationSettings, weight: EffectiveWeight): readonly DeadFloor[] {
  const grades = lots.flatMap(({ lot, criteria }) =>
    criteria.flatMap((one) =>
      one.gradeThreshold === null || leastPlace(one) > 0
        ? []
        : [{ kind: 'grade-threshold', lot, criterion: one.criterion, gradeThreshold: one.gradeThreshold } as const],
    ),
  );
  return floor.floor !== null && !weight.floorCanBite ? [{ kind: 'floor' }, ...grades] : grades;
}
