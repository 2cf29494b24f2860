import type { DividedScore } from './divided-score.ts';
import type { Ground } from '../law/ground.ts';
import type { Decimal } from './decimal.ts';
import type { LotLimit } from './divide-lots.ts';
import type { Grade, GradeScale } from './grade-scale.ts';
import type { PriceMethod } from './price-method.ts';
import type { Floor } from './ranking.ts';
import type { Rounding } from './rounding.ts';
import type { TieBreak } from './tie-break.ts';
import type { AwardScope, DropOutPolicy } from './settings.ts';

/** How a procedure assesses bids, as its guide says it. What the guide leaves open is null: it must be settled first. */
export interface EvaluationRules {
  readonly lots: readonly RulesLot[];
  readonly rounding: Rounding | null;
  readonly lowestPriceOver: 'priced' | 'eligible' | null;
  readonly floor: Floor;
  /** When price and quality are divided; absent: their points add up. */
  readonly score?: DividedScore;
  /** What settles equal first places. */
  readonly tie: string | null;
  /** What counts first among equal totals, before that. */
  readonly tieBreaks?: readonly TieBreak[];
  /** What happens when the winner drops out. */
  readonly dropOut: DropOutPolicy | null;
  /** All lots to one bid, or each to its own winner; may be absent when there is one lot. */
  readonly award?: AwardScope;
  /** How many bids win an award; absent: one. */
  readonly winners?: number;
  /** How many lots one bidder can win; absent: all. */
  readonly lotLimit?: LotLimit;
  /** How a framework with several suppliers is called off (Aw 2.143). */
  readonly framework?: 'by-rank' | 'mini-competition';
  /** Choices that the guide leaves open and that staff made: they hold, and the check still says so. */
  readonly chosen?: readonly ChosenPolicy[];
  readonly panels?: readonly RulesPanel[];
  /** Totals that the guide states, to be checked against the sums. */
  readonly stated: {
    readonly quality: Decimal | null;
    readonly price: Decimal | null;
    /** The share of price in percent, as stated. */
    readonly priceShare: Decimal | null;
  };
  readonly ground: Ground | null;
}

export type ChosenPolicy = 'rounding' | 'lowest-price-over' | 'volumes' | 'drop-out' | 'grade-threshold';

export interface RulesLot {
  readonly lot: string;
  readonly name?: string;
  /** When this lot has another number of winners than the others. */
  readonly winners?: number;
  /** Percentage that the main contractor does itself at least. */
  readonly minimumOwnShare?: Decimal;
  readonly criteria: readonly RulesCriterion[];
  readonly price: {
    readonly maximum: Decimal;
    readonly method: PriceMethod;
    readonly products: readonly RulesProduct[];
    readonly ground: Ground | null;
  } | null;
}

export interface RulesCriterion {
  readonly criterion: string;
  readonly name: string;
  readonly maximum: Decimal;
  readonly gradeThreshold: Grade | null;
  /** The grades it can get; absent: 1 to 10. */
  readonly gradeScale?: GradeScale;
  /** The letter that each place of the guide gives it. */
  readonly letters: Readonly<Record<string, string>>;
  /** The maximum that each place of the guide gives it. */
  readonly statedMaxima: Readonly<Record<string, Decimal>>;
  readonly ground: Ground | null;
}

export interface RulesProduct {
  readonly product: string;
  readonly name: string;
  /** Expected volume; null when the guide does not give it. */
  readonly volume: bigint | null;
  /** What one of it is: a month, a trajectory, a client per month. */
  readonly unit?: string;
  /** Bounds in cents; null where the guide sets none. */
  readonly minimum: bigint | null;
  readonly maximum: bigint | null;
}

/** Who grades what, with the least and the most members (U5.0-a). */
export interface RulesPanel {
  readonly panel: string;
  readonly fewest: number;
  readonly most: number;
  readonly criteria: readonly string[];
  readonly ground: Ground | null;
}
