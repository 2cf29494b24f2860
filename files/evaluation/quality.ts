import { ten, written } from '../../domain/evaluation/decimal.ts';
import { gradedCriteria, lotQuality, type Criterion, type LotQuality } from '../../domain/evaluation/quality.ts';
import { NOTHING, plus, rounded } from '../../domain/evaluation/rounding.ts';
import type { Calculation } from './calculation.ts';
import { fault } from './fault.ts';
import type { JsonObject } from '../json-object.ts';
import { asGrades, asCriteria } from './criteria.ts';
import { asMap, asName, asObjects, asRounding, unique } from './values.ts';

/** One value for every lot, by lot, and for nothing else. */
export function byLot<Lot extends { readonly lot: string }, T>(
  value: unknown,
  lots: readonly Lot[],
  read: (value: unknown, lot: Lot) => T,
): T[] {
  const map: JsonObject = asMap(value);
  const known = new Set(lots.map((one) => one.lot));
  for (const key of Object.keys(map)) if (!known.has(key)) throw fault('unknown-lot');
  return lots.map((lot) => {
    if (!Object.hasOwn(map, lot.lot)) throw fault('missing-lot');
    return read(map[lot.lot], lot);
  });
}

/** Sum of some maxima, exact. */
export const sumOfMaxima = (criteria: readonly Criterion[]) =>
  criteria.reduce((sum, { maximum }) => plus(sum, { n: maximum.units, d: ten(maximum.scale) }), NOTHING);

/** Points of grades, per criterion, lot and bid. */
export const qualityPoints: Calculation = (fields) => {
  const rounding = asRounding(fields.required('rounding'));
  const lots = unique(
    asObjects(fields.required('lots'), (lot) => ({
      lot: asName(lot.required('lot')),
      criteria: gradedCriteria(asCriteria(lot.required('criteria'), false), rounding),
    })),
    (one) => one.lot,
  );
  const bids = unique(
    asObjects(fields.required('bids'), (bid) => ({
      bid: asName(bid.required('bid')),
      lots: byLot(bid.required('grades'), lots, (grades, { lot, criteria }) => ({
        lot,
        ...lotQuality(criteria, asGrades(grades, criteria)),
      })),
    })),
    (one) => one.bid,
  );
  fields.done();
  return {
    maximum: written(rounded(sumOfMaxima(lots.flatMap((one) => one.criteria)), rounding), rounding.scale),
    bids: bids.map(({ bid, lots: judged }) => ({
      bid,
      lots: judged.map((one) => shownLot(one, rounding.scale)),
      points: written(
        judged.reduce((sum, one) => sum + one.points, 0n),
        rounding.scale,
      ),
      belowThreshold: judged.flatMap(({ lot, belowThreshold }) => belowThreshold.map((one) => ({ lot, ...one }))),
    })),
  };
};

const shownLot = ({ lot, points, criteria }: LotQuality & { readonly lot: string }, scale: number): object => ({
  lot,
  points: written(points, scale),
  criteria: criteria.map((one) => ({ criterion: one.criterion, points: written(one.points, scale) })),
});
