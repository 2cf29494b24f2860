import { ten, type Decimal } from './decimal.ts';
import { rounded, type Rounding } from './rounding.ts';

/** Something that is graded from 1 to 10. */
export interface Criterion {
  readonly criterion: string;
  readonly maximum: Decimal;
  /** A lower grade means no award; null: none. */
  readonly gradeThreshold: number | null;
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

const HIGHEST_GRADE = 10n;

/** Points = grade / 10 x maximum, rounded per criterion (U5.3-b). */
export function lotQuality(
  criteria: readonly Criterion[],
  grades: ReadonlyMap<string, number>,
  rounding: Rounding,
): LotQuality {
  const points: CriterionPoints[] = [];
  const below: BelowThreshold[] = [];
  let sum = 0n;
  for (const { criterion, maximum, gradeThreshold } of criteria) {
    const grade = grades.get(criterion);
    if (grade === undefined) throw new Error(`criterion ${criterion} has no grade`);
    const own = rounded({ n: BigInt(grade) * maximum.units, d: HIGHEST_GRADE * ten(maximum.scale) }, rounding);
    points.push({ criterion, points: own });
    sum += own;
    if (gradeThreshold !== null && grade < gradeThreshold) below.push({ criterion, grade, gradeThreshold });
  }
  return { criteria: points, points: sum, belowThreshold: below };
}
