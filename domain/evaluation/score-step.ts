import type { DividedScore } from './divided-score.ts';
import type { Ground } from '../law/ground.ts';
import type { Decimal } from './decimal.ts';
import type { Grade, GradeScale } from './grade-scale.ts';
import type { PriceField, PriceMethod } from './price-method.ts';
import type { Floor, Outcome } from './ranking.ts';
import type { Ratio, Rounding } from './rounding.ts';
import type { TieBreak } from './tie-break.ts';
import type { PriceFault } from './total-price.ts';

/** One step in how a score came about. Points are in units of the scale of the whole explanation; `exact` is before rounding. */
export type ScoreStep =
  | { readonly kind: 'set-aside'; readonly detail: string }
  | {
      readonly kind: 'grade';
      readonly criterion: string;
      readonly grade: Grade;
      readonly gradeScale: GradeScale;
      readonly maximum: Decimal;
      readonly exact: Ratio;
      readonly rounding: Rounding;
      readonly points: bigint;
      readonly ground: Ground | null;
    }
  | {
      readonly kind: 'below-threshold';
      readonly criterion: string;
      readonly grade: Grade;
      readonly gradeScale: GradeScale;
      readonly gradeThreshold: Grade;
      readonly ground: Ground | null;
    }
  | { readonly kind: 'lot-quality'; readonly points: bigint }
  | { readonly kind: 'price-line'; readonly product: string; readonly price: bigint; readonly volume: bigint }
  | {
      readonly kind: 'price-out';
      readonly product: string;
      readonly fault: PriceFault;
      readonly price: bigint | null;
      readonly minimum: bigint | null;
      readonly maximum: bigint | null;
      readonly ground: Ground | null;
    }
  | { readonly kind: 'total-price'; readonly price: bigint }
  | {
      readonly kind: 'price-points';
      readonly method: PriceMethod;
      readonly maximum: Decimal;
      readonly own: bigint;
      readonly field: PriceField;
      readonly lowestOver: 'priced' | 'eligible';
      readonly exact: Ratio;
      readonly rounding: Rounding;
      readonly points: bigint;
      readonly ground: Ground | null;
    }
  | { readonly kind: 'price-not-scored' }
  | { readonly kind: 'total'; readonly quality: bigint; readonly price: bigint; readonly total: bigint }
  | {
      readonly kind: 'divided-score';
      readonly score: DividedScore;
      readonly quality: bigint;
      readonly bidPrice: bigint;
      /** Before rounding; null where nothing can be divided. */
      readonly exact: Ratio | null;
      readonly total: bigint | null;
    }
  | { readonly kind: 'floor'; readonly total: bigint; readonly floor: Floor; readonly met: boolean }
  /** Others have the same total, and the guide says what counts first. */
  | {
      readonly kind: 'tie-break';
      readonly equalTo: readonly string[];
      readonly first: readonly TieBreak[];
      readonly score: DividedScore | undefined;
    }
  | { readonly kind: 'not-ranked' }
  | { readonly kind: 'rank'; readonly rank: number; readonly sharedWith: readonly string[]; readonly of: number };

export interface ExplainedLot {
  readonly lot: string;
  readonly steps: readonly ScoreStep[];
}

export interface ExplainedBid {
  readonly bid: string;
  readonly lots: readonly ExplainedLot[];
  /** What concerns the bid as a whole. */
  readonly steps: readonly ScoreStep[];
}

export interface Explanation {
  /** Decimals of the points. */
  readonly scale: number;
  readonly bids: readonly ExplainedBid[];
  readonly outcome: Outcome;
}
