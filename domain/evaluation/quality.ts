import { ten, type Decimal } from './decimal.ts';
import { rounded, type Rounding } from './rounding.ts';

/** Something that is graded from 1 to 10. */
export interface Criterion {
  readonly criterion: string;
  readonly maximum: Decimal;
  /** A lower grade means no award; null: none. */
  readonly gradeThreshold: number | null;
}

/** What a bid was graded in one lot, by criterion; a Map is one. */
export interface LotGrades {
  readonly get: (criterion: string) => number | undefined;
}

export interface CriterionPoints {
  readonly criterion: string;
  readonly points: bigint;
}

/** A criterion with the points that each grade gives. */
export interface GradedCriterion extends Criterion {
  readonly pointsOf: (grade: number) => SharedPoints;
}

/** Points that all bids with that grade share. */
interface SharedPoints extends CriterionPoints {
  /** The same as a number when sums of it stay exact; else null. */
  readonly small: number | null;
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

/** Up to this, thousands of points add up exactly as numbers. */
const SMALL = 2n ** 40n;
const MOST_SMALL_TERMS = 4096;

/** There are only ten grades: each is computed once, however many bids get it. */
export function gradedCriteria(criteria: readonly Criterion[], rounding: Rounding): readonly GradedCriterion[] {
  const few = criteria.length <= MOST_SMALL_TERMS;
  return criteria.map((one) => {
    const { criterion, maximum } = one;
    const known: SharedPoints[] = [];
    const compute = (grade: number): SharedPoints => {
      const points = gradePoints(grade, maximum, rounding);
      return { criterion, points, small: few && points <= SMALL ? Number(points) : null };
    };
    return { ...one, pointsOf: (grade) => (known[grade] ??= compute(grade)) };
  });
}

/** The points of one bid in one lot, and every grade under its threshold. */
export function lotQuality(criteria: readonly GradedCriterion[], grades: LotGrades): LotQuality {
  const points: CriterionPoints[] = [];
  const below: BelowThreshold[] = [];
  let small = 0;
  let large = 0n;
  for (const { criterion, gradeThreshold, pointsOf } of criteria) {
    const grade = grades.get(criterion);
    if (grade === undefined) throw new Error(`criterion ${criterion} has no grade`);
    const own = pointsOf(grade);
    points.push(own);
    if (own.small === null) large += own.points;
    else small += own.small;
    if (gradeThreshold !== null && grade < gradeThreshold) below.push({ criterion, grade, gradeThreshold });
  }
  return { criteria: points, points: large + BigInt(small), belowThreshold: below };
}
