import type { Criterion } from '../../domain/evaluation/quality.ts';
import { fault } from './fault.ts';
import { asInt, type Fields } from './fields.ts';
import { asDecimal, asMap, asName, asObjects, orNull, unique } from './values.ts';

/** A grade: a whole JSON number from 1 to 10. */
export function asGrade(value: unknown): number {
  if (value === undefined || value === null) throw fault('missing-criterion');
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 10) throw fault('bad-grade');
  return value;
}

/** A grade for each criterion and for nothing else. */
export function asGrades(
  value: unknown,
  criteria: readonly { readonly criterion: string }[],
): ReadonlyMap<string, number> {
  const map = asMap(value);
  const known = new Set(criteria.map((one) => one.criterion));
  for (const key of Object.keys(map)) if (!known.has(key)) throw fault('unknown-criterion');
  return new Map(
    criteria.map(({ criterion }) => [criterion, asGrade(Object.hasOwn(map, criterion) ? map[criterion] : undefined)]),
  );
}

const criterionOf = (fields: Fields): Criterion => ({
  criterion: asName(fields.required('criterion')),
  maximum: asDecimal(fields.required('maximum'), 6, 'positive'),
  gradeThreshold: orNull(fields.required('gradeThreshold'), (value) => asInt(value, 1, 10)),
});

/** Criteria, each once. */
export const asCriteria = (value: unknown, mayBeEmpty: boolean): readonly Criterion[] =>
  unique(asObjects(value, criterionOf, mayBeEmpty), (one) => one.criterion);
