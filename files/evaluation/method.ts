import { exceeds, type Decimal } from '../../domain/evaluation/decimal.ts';
import type { PriceMethod } from '../../domain/evaluation/price-method.ts';
import { fault } from './fault.ts';
import { asChoice } from './fields.ts';
import { asDecimal, asObject, asObjects, asWhole } from './values.ts';

const CLAMP = ['clamp', 'negative'] as const;
const MAX_LOG_SCALE = 6;

/** A price method; its conditions are those of the table of methods. */
export function asMethod(value: unknown, maximum: Decimal, scale: number): PriceMethod {
  return asObject(value, (fields) => {
    const name = asChoice<PriceMethod['name']>(fields.required('name'), [
      'no-points',
      'relative-proportional',
      'relative-range',
      'relative-linear',
      'absolute-linear',
      'bands',
      'relative-log',
    ]);
    switch (name) {
      case 'no-points':
        if (maximum.units !== 0n) throw fault('bad-value');
        return { name };
      case 'relative-proportional':
      case 'relative-range':
        return { name };
      case 'relative-linear': {
        const zeroAt = aboveOne(asDecimal(fields.required('zeroAt'), 6));
        return { name, zeroAt, belowZero: asChoice(fields.required('belowZero'), CLAMP) };
      }
      case 'absolute-linear': {
        const fullAt = asWhole(fields.required('fullAt'), 'not-negative');
        const zeroAt = asWhole(fields.required('zeroAt'), 'not-negative');
        if (fullAt >= zeroAt) throw fault('bad-value');
        return {
          name,
          fullAt,
          zeroAt,
          outside: asChoice<'clamp' | 'extend'>(fields.required('outside'), ['clamp', 'extend']),
        };
      }
      case 'bands': {
        const bands = asObjects(fields.required('bands'), (band) => ({
          upTo: asWhole(band.required('upTo'), 'positive'),
          points: asDecimal(band.required('points'), 6),
        }));
        const above = asDecimal(fields.required('above'), 6);
        const rising = bands.every((band, index) => index === 0 || (bands[index - 1]?.upTo ?? 0n) < band.upTo);
        if (!rising || [...bands.map((band) => band.points), above].some((points) => exceeds(points, maximum)))
          throw fault('bad-value');
        return { name, bands, above };
      }
      case 'relative-log': {
        const factor = aboveOne(asDecimal(fields.required('factor'), 6));
        const pointsPerFactor = asDecimal(fields.required('pointsPerFactor'), 6, 'positive');
        if (scale > MAX_LOG_SCALE) throw fault('bad-value');
        return { name, factor, pointsPerFactor, belowZero: asChoice(fields.required('belowZero'), CLAMP) };
      }
    }
  });
}

function aboveOne(value: Decimal): Decimal {
  if (!exceeds(value, { units: 1n, scale: 0 })) throw fault('bad-value');
  return value;
}
