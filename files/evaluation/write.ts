import { shownScore } from './divided-score.ts';
import type { AssessedBid } from '../../domain/evaluation/assessed-bid.ts';
import { written, type Decimal } from '../../domain/evaluation/decimal.ts';
import type { PriceMethod } from '../../domain/evaluation/price-method.ts';
import type { LotGrades } from '../../domain/evaluation/quality.ts';
import type { EvaluationLot, EvaluationSettings } from '../../domain/evaluation/settings.ts';
import type { JsonObject } from '../json-object.ts';
import { shownGradeScale } from './grade-scale.ts';

/** The members of an `evaluation` line: what `readEvaluation` reads back to the same settings and bids. */
export const evaluationInput = (settings: EvaluationSettings, bids: readonly AssessedBid[]): JsonObject => ({
  lots: settings.lots.map(lotOf),
  qualityRounding: { ...settings.qualityRounding },
  lowestPriceOver: settings.lowestPriceOver,
  floor: settings.floor.floor === null ? null : decimal(settings.floor.floor),
  floorRule: settings.floor.rule,
  ...(settings.score === undefined ? {} : { score: shownScore(settings.score) }),
  ...(settings.tieBreaks === undefined ? {} : { tieBreaks: settings.tieBreaks.map((one) => ({ ...one })) }),
  ...(settings.places === undefined ? {} : { places: { ...settings.places } }),
  bids: bids.map(({ bid, exclusions, grades, prices }) => ({
    bid,
    exclusions: [...exclusions],
    grades: grades === null ? null : gradesOf(settings, grades),
    prices:
      prices === null ? null : mapped(prices, (own) => mapped(own, (cents) => (cents === null ? null : String(cents)))),
  })),
});

const gradesOf = (settings: EvaluationSettings, grades: ReadonlyMap<string, LotGrades>): JsonObject =>
  Object.fromEntries(
    settings.lots.flatMap(({ lot, criteria }) => {
      const own = grades.get(lot);
      if (own === undefined || criteria.length === 0) return [];
      return [[lot, Object.fromEntries(criteria.map(({ criterion }) => [criterion, own.get(criterion) ?? null]))]];
    }),
  );

const decimal = ({ units, scale }: Decimal): string => written(units, scale);

const mapped = <T>(map: ReadonlyMap<string, T>, of: (value: T) => unknown): JsonObject =>
  Object.fromEntries([...map].map(([key, value]) => [key, of(value)]));

const lotOf = ({ lot, criteria, price }: EvaluationLot): JsonObject => ({
  lot,
  criteria: criteria.map(({ criterion, maximum, gradeThreshold, gradeScale }) => ({
    criterion,
    maximum: decimal(maximum),
    gradeThreshold,
    ...(gradeScale === undefined ? {} : { gradeScale: shownGradeScale(gradeScale) }),
  })),
  price:
    price === null
      ? null
      : {
          maximum: decimal(price.maximum),
          method: methodOf(price.method),
          rounding: { ...price.rounding },
          products: price.products.map(({ product, volume, minimum, maximum }) => ({
            product,
            volume: String(volume),
            minimum: minimum === null ? null : String(minimum),
            maximum: maximum === null ? null : String(maximum),
          })),
        },
});

function methodOf(method: PriceMethod): JsonObject {
  switch (method.name) {
    case 'no-points':
    case 'relative-proportional':
    case 'relative-range':
      return { ...method };
    case 'relative-linear':
      return { ...method, zeroAt: decimal(method.zeroAt) };
    case 'absolute-linear':
      return { ...method, fullAt: String(method.fullAt), zeroAt: String(method.zeroAt) };
    case 'bands':
      return {
        ...method,
        bands: method.bands.map(({ upTo, points }) => ({ upTo: String(upTo), points: decimal(points) })),
        above: decimal(method.above),
      };
    case 'relative-log':
      return { ...method, factor: decimal(method.factor), pointsPerFactor: decimal(method.pointsPerFactor) };
  }
}
