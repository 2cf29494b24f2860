import { ten, type Decimal } from './decimal.ts';
import { rounded, type Rounding } from './rounding.ts';

/** Something that is graded from 1 to 10. */
export interface Criterion {
  readonly criterion: string;
  readonly maximum: Decimal;
  /** A lower grade means no award; null: none. */
  readonly gradeThreshold: number | null;
}

/** A criterion with the points that each grade gives. */
export interface GradedCriterion extends Criterion {
  readonly pointsOf: (grade: number) => bigint;
}

export interface CriterionPoints {
  readonly criterion: string;
  readonly points: bigint;
}

export interface BelowThreshold {
  readonly criterion: string;
  readonly grade: number;
  readonly gradeThreshold: number;
}

export interface LotQuality {
  readonly criteria: readonly CriterionPoints[];
  /** Sum of the rounded points. */
  readonly points: bigint;
  readonly belowThreshold: readonly BelowThreshold[];
}

export const HIGHEST_GRADE = 10;

/** Points = grade / 10 x maximum, rounded per criterion (U5.3-b), in units of the rounding. */
export const gradePoints = (grade: number, maximum: Decimal, rounding: Rounding): bigint =>
  rounded({ n: BigInt(grade) * maximum.units, d: BigInt(HIGHEST_GRADE) * ten(maximum.scale) }, rounding);

/** There are only ten grades: each is computed once, however many bids get it. */
export function gradedCriteria(criteria: readonly Criterion[], rounding: Rounding): readonly GradedCriterion[] {
  return criteria.map((criterion) => {
    const known: bigint[] = [];
    const pointsOf = (grade: number): bigint => (known[grade] ??= gradePoints(grade, criterion.maximum, rounding));
    return { ...criterion, pointsOf };
  });
}

/** The points of one bid in one lot, and every grade under its threshold. */
export function lotQuality(criteria: readonly GradedCriterion[], grades: ReadonlyMap<string, number>): LotQuality {
  const points: CriterionPoints[] = [];
  const below: BelowThreshold[] = [];
  let sum = 0n;
  for (const { criterion, gradeThreshold, pointsOf } of criteria) {
    const grade = grades.get(criterion);
    if (grade === undefined) throw new Error(`criterion ${criterion} has no grade`);
    const own = pointsOf(grade);
    points.push({ criterion, points: own });
    sum += own;
    if (gradeThreshold !== null && grade < gradeThreshold) below.push({ criterion, grade, gradeThreshold });
  }
  return { criteria: points, points: sum, belowThreshold: below };
}
