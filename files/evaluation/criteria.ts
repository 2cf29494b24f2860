import type { Grade } from '../../domain/evaluation/grade-scale.ts';
import { criterionLevels, type Criterion } from '../../domain/evaluation/quality.ts';
import { fault } from './fault.ts';
import { asInt, type Fields } from './fields.ts';
import { asGradeScale } from './grade-scale.ts';
import { asDecimal, asMap, asName, asObjects, orNull, unique } from './values.ts';

/** A grade: a whole JSON number from 1 to 10. */
export function asGrade(value: unknown): number {
  if (value === undefined || value === null) throw fault('missing-criterion');
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 10) throw fault('bad-grade');
  return value;
}

/** A grade of the scale of a criterion. */
function asGradeOf(value: unknown, criterion: Criterion): Grade {
  if (criterion.gradeScale === undefined) return asGrade(value);
  if (value === undefined || value === null) throw fault('missing-criterion');
  if (typeof value !== 'number' && typeof value !== 'string') throw fault('bad-grade');
  const level = criterionLevels(criterion).byGrade.get(value);
  if (level === undefined) throw fault('bad-grade');
  return level.grade;
}

/** A grade for each criterion and for nothing else. */
export function asGrades(value: unknown, criteria: readonly Criterion[]): ReadonlyMap<string, Grade> {
  const map = asMap(value);
  const known = new Set(criteria.map((one) => one.criterion));
  for (const key of Object.keys(map)) if (!known.has(key)) throw fault('unknown-criterion');
  return new Map(
    criteria.map((one) => [
      one.criterion,
      asGradeOf(Object.hasOwn(map, one.criterion) ? map[one.criterion] : undefined, one),
    ]),
  );
}

function criterionOf(fields: Fields): Criterion {
  const criterion = asName(fields.required('criterion'));
  const maximum = asDecimal(fields.required('maximum'), 6, 'positive');
  const threshold = fields.required('gradeThreshold');
  const scale = fields.optional('gradeScale');
  if (scale === undefined)
    return { criterion, maximum, gradeThreshold: orNull(threshold, (value) => asInt(value, 1, 10)) };
  const own: Criterion = { criterion, maximum, gradeThreshold: null, gradeScale: asGradeScale(scale, maximum) };
  return { ...own, gradeThreshold: orNull(threshold, (value) => asGradeOf(value, own)) };
}

/** Criteria, each once. */
export const asCriteria = (value: unknown, mayBeEmpty: boolean): readonly Criterion[] =>
  unique(asObjects(value, criterionOf, mayBeEmpty), (one) => one.criterion);
