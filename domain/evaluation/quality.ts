import type { Decimal } from './decimal.ts';
import { exactGradePoints, levelsOf, SCHOOL_GRADES, type Grade, type GradeScale, type Level } from './grade-scale.ts';
import { rounded, type Rounding } from './rounding.ts';

/** Something that is graded. */
export interface Criterion {
  readonly criterion: string;
  readonly maximum: Decimal;
  /** A lower grade means no award; null: none. */
  readonly gradeThreshold: Grade | null;
  /** The grades it can get; absent: 1 to 10. */
  readonly gradeScale?: GradeScale;
}

/** What a bid was graded in one lot, by criterion; a Map is one. */
export interface LotGrades {
  readonly get: (criterion: string) => Grade | undefined;
}

export interface CriterionPoints {
  readonly criterion: string;
  readonly points: bigint;
}

/** A criterion with the points that each grade gives. */
export interface GradedCriterion extends Criterion {
  readonly pointsOf: (grade: Grade) => SharedPoints;
}

/** Points that all bids with that grade share. */
interface SharedPoints extends CriterionPoints {
  /** The same as a number when sums of it stay exact; else null. */
  readonly small: number | null;
  /** Whether the grade is under the threshold. */
  readonly below: boolean;
}

export interface BelowThreshold {
  readonly criterion: string;
  readonly grade: Grade;
  readonly gradeThreshold: Grade;
}

export interface LotQuality {
  readonly criteria: readonly CriterionPoints[];
  /** Sum of the rounded points. */
  readonly points: bigint;
  readonly belowThreshold: readonly BelowThreshold[];
}

/** The grades that a criterion can get, by grade and from below. */
export interface CriterionLevels {
  readonly levels: readonly Level[];
  readonly byGrade: ReadonlyMap<Grade, Level>;
}

const known = new WeakMap<Criterion, CriterionLevels>();

/** The grades that a criterion can get; laid out once for each. */
export function criterionLevels(criterion: Criterion): CriterionLevels {
  let found = known.get(criterion);
  if (found === undefined) {
    const levels = levelsOf(criterion.gradeScale ?? SCHOOL_GRADES, criterion.maximum);
    found = { levels, byGrade: new Map(levels.map((level) => [level.grade, level])) };
    known.set(criterion, found);
  }
  return found;
}

/** The place of the lowest grade that does not fall under the threshold. */
export const leastPlace = (criterion: Criterion): number =>
  criterion.gradeThreshold === null
    ? 0
    : (criterionLevels(criterion).byGrade.get(criterion.gradeThreshold)?.place ?? 0);

/** Up to this, thousands of points add up exactly as numbers. */
const SMALL = 2n ** 40n;
const MOST_SMALL_TERMS = 4096;

/** Points = share of the maximum, rounded per criterion (U5.3-b). Each grade is computed once, however many bids get it. */
export function gradedCriteria(criteria: readonly Criterion[], rounding: Rounding): readonly GradedCriterion[] {
  const few = criteria.length <= MOST_SMALL_TERMS;
  return criteria.map((one) => {
    const { criterion, maximum } = one;
    const { byGrade } = criterionLevels(one);
    const least = leastPlace(one);
    const computed = new Map<Grade, SharedPoints>();
    const compute = (grade: Grade): SharedPoints => {
      const level = byGrade.get(grade);
      if (level === undefined) throw new Error(`criterion ${criterion} has no grade ${grade}`);
      const points = rounded(exactGradePoints(level, maximum), rounding);
      const small = few && points <= SMALL && points >= -SMALL ? Number(points) : null;
      const shared = { criterion, points, small, below: level.place < least };
      computed.set(grade, shared);
      return shared;
    };
    return { ...one, pointsOf: (grade) => computed.get(grade) ?? compute(grade) };
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
    if (gradeThreshold !== null && own.below) below.push({ criterion, grade, gradeThreshold });
  }
  return { criteria: points, points: large + BigInt(small), belowThreshold: below };
}
