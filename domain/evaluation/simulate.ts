import { err, ok, type Result } from '../result.ts';
import type { AssessedBid } from './assessed-bid.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { effectiveWeight, type BandedProduct, type EffectiveWeight } from './effective-weight.ts';
import { evaluate } from './evaluation.ts';
import { priceCurve, type CurvePoint } from './price-curve.ts';
import { HIGHEST_GRADE } from './quality.ts';
import { rankReversals } from './rank-reversal.ts';
import type { EvaluationLot, EvaluationSettings, LotPricing } from './settings.ts';

export interface SimulationOptions {
  readonly seed: number;
  /** How many times bids are drawn. */
  readonly rounds: number;
  readonly bidders: number;
  /** Steps of the price curves. */
  readonly steps: number;
}

/** A product without a highest price: nothing can be said about the range of prices. */
export interface NoBand {
  readonly lot: string;
  readonly product: string;
}

/** Something that asks a minimum which every allowed bid meets. */
export type DeadFloor =
  { readonly kind: 'floor' } | { readonly kind: 'grade-threshold'; readonly lot: string; readonly criterion: string };

export interface Drawn {
  readonly rounds: number;
  readonly bidders: number;
  /** Rounds with an equal first place. */
  readonly tiesForFirst: number;
  /** Rounds with an equal place anywhere. */
  readonly ties: number;
  readonly noAward: number;
  /** Rounds in which some bid turns the order of the others by dropping out. */
  readonly reversals: number;
}

export interface Simulation {
  readonly curves: readonly {
    readonly lot: string;
    readonly pricing: LotPricing;
    readonly points: readonly CurvePoint[];
  }[];
  readonly weight: EffectiveWeight;
  readonly deadFloors: readonly DeadFloor[];
  readonly drawn: Drawn;
}

/** A lot with the bands of its prices filled in: a price is at least one cent. */
interface BandedLot extends EvaluationLot {
  readonly products: readonly BandedProduct[];
}

/** What a method does before there are bids: what price can move, what cannot bite, and how often chance makes trouble. */
export function simulate(
  settings: EvaluationSettings,
  options: SimulationOptions,
): Result<Simulation, readonly NoBand[]> {
  const missing = settings.lots.flatMap(({ lot, price }) =>
    (price?.products ?? []).filter((one) => one.maximum === null).map(({ product }) => ({ lot, product })),
  );
  if (missing.length > 0) return err(missing);
  const lots = settings.lots.map(banded);
  const weight = effectiveWeight(
    lots.map(({ lot, criteria, price, products }) => ({
      lot,
      criteria,
      price: price === null ? null : { maximum: price.maximum, method: price.method, products },
    })),
    settings.floor,
  );
  return ok({
    curves: lots.flatMap(({ lot, price, products }) =>
      price === null ? [] : [{ lot, pricing: price, points: priceCurve(price, products, options.steps) }],
    ),
    weight,
    deadFloors: deadFloors(settings, weight),
    drawn: draw(settings, lots, options),
  });
}

const banded = (lot: EvaluationLot): BandedLot => ({
  ...lot,
  products: (lot.price?.products ?? []).map(({ product, volume, minimum, maximum }) => ({
    product,
    volume,
    minimum: minimum === null || minimum === 0n ? 1n : minimum,
    maximum: maximum ?? 0n,
  })),
});

function deadFloors({ lots, floor }: EvaluationSettings, weight: EffectiveWeight): readonly DeadFloor[] {
  const grades = lots.flatMap(({ lot, criteria }) =>
    criteria
      .filter((one) => one.gradeThreshold === 1)
      .map(({ criterion }) => ({ kind: 'grade-threshold', lot, criterion }) as const),
  );
  return floor.floor !== null && !weight.floorCanBite ? [{ kind: 'floor' }, ...grades] : grades;
}

function draw(settings: EvaluationSettings, lots: readonly BandedLot[], options: SimulationOptions): Drawn {
  const { rounds, bidders } = options;
  const chance = chanceFrom(options.seed);
  const counts = { tiesForFirst: 0, ties: 0, noAward: 0, reversals: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const bids = Array.from({ length: bidders }, (_, place) => drawBid(lots, `${place + 1}`, chance));
    const evaluation = evaluate(settings, bids);
    const { outcome, ties } = evaluation.judgment;
    if ('tie' in outcome) counts.tiesForFirst += 1;
    if ('noAward' in outcome) counts.noAward += 1;
    if (ties.length > 0) counts.ties += 1;
    if (rankReversals(settings, bids, evaluation).length > 0) counts.reversals += 1;
  }
  return { rounds, bidders, ...counts };
}

/** A bid that is allowed: every grade from its threshold up, every price within its band. */
function drawBid(lots: readonly BandedLot[], bid: string, chance: Chance): AssessedBid {
  const grade = (least: number | null): number => chance.whole(least ?? 1, HIGHEST_GRADE);
  return {
    bid,
    exclusions: [],
    grades: new Map(
      lots
        .filter((lot) => lot.criteria.length > 0)
        .map(({ lot, criteria }) => [
          lot,
          new Map(criteria.map(({ criterion, gradeThreshold }) => [criterion, grade(gradeThreshold)])),
        ]),
    ),
    prices: new Map(
      lots
        .filter((lot) => lot.price !== null)
        .map(({ lot, products }) => [
          lot,
          new Map(products.map(({ product, minimum, maximum }) => [product, chance.amount(minimum, maximum)])),
        ]),
    ),
  };
}
