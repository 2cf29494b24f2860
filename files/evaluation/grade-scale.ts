import { written, type Decimal } from '../../domain/evaluation/decimal.ts';
import { countLevels, MOST_LEVELS, type Grade, type GradeScale } from '../../domain/evaluation/grade-scale.ts';
import { fault } from './fault.ts';
import { asChoice, type Fields } from './fields.ts';
import type { JsonObject } from '../json-object.ts';
import { asDecimal, asObject, asObjects, unique } from './values.ts';

/**
 * The grades of a criterion that is not graded from 1 to 10: `range` with lowest, highest, step and zeroAt; `values` with grade and
 * percent of each; or `points` with a step. A scale whose steps do not fit is a `bad-value`.
 */
export const asGradeScale = (value: unknown, maximum: Decimal): GradeScale =>
  asObject(value, (fields) => {
    const scale = scaleOf(fields);
    const count = countLevels(scale, maximum);
    if (count === null || count > MOST_LEVELS) throw fault('bad-value');
    return scale;
  });

function scaleOf(fields: Fields): GradeScale {
  const figure = (name: string): Decimal => asDecimal(fields.required(name), 6, 'not-negative');
  const kind = asChoice<GradeScale['kind']>(fields.required('kind'), ['range', 'values', 'points']);
  switch (kind) {
    case 'range':
      return {
        kind,
        lowest: figure('lowest'),
        highest: figure('highest'),
        step: figure('step'),
        zeroAt: figure('zeroAt'),
      };
    case 'points':
      return { kind, step: figure('step') };
    case 'values':
      return {
        kind,
        values: unique(
          asObjects(fields.required('values'), (one) => ({
            grade: asLabel(one.required('grade')),
            percent: asDecimal(one.required('percent'), 6),
          })),
          (one) => String(one.grade),
        ),
      };
  }
}

function asLabel(value: unknown): Grade {
  if (typeof value !== 'string' && (typeof value !== 'number' || !Number.isSafeInteger(value)))
    throw fault('bad-grade');
  return value;
}

/** A scale as `asGradeScale` reads it back. */
export function shownGradeScale(scale: GradeScale): JsonObject {
  const decimal = ({ units, scale: places }: Decimal): string => written(units, places);
  switch (scale.kind) {
    case 'range':
      return {
        kind: scale.kind,
        lowest: decimal(scale.lowest),
        highest: decimal(scale.highest),
        step: decimal(scale.step),
        zeroAt: decimal(scale.zeroAt),
      };
    case 'points':
      return { kind: scale.kind, step: decimal(scale.step) };
    case 'values':
      return {
        kind: scale.kind,
        values: scale.values.map(({ grade, percent }) => ({ grade, percent: decimal(percent) })),
      };
  }
}
