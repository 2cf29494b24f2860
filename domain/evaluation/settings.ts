import type { DividedScore } from './divided-score.ts';
import type { Decimal } from './decimal.ts';
import type { LotLimit } from './divide-lots.ts';
import type { Places } from './places.ts';
import type { PriceMethod } from './price-method.ts';
import type { Criterion } from './quality.ts';
import type { Floor } from './ranking.ts';
import type { Rounding } from './rounding.ts';
import type { TieBreak } from './tie-break.ts';
import type { Product } from './total-price.ts';

/** How one lot is assessed: on quality, on price, or both. A group of criteria of several lots is one more lot. */
export interface EvaluationLot {
  readonly lot: string;
  readonly criteria: readonly Criterion[];
  readonly price: LotPricing | null;
}

export interface LotPricing {
  readonly maximum: Decimal;
  readonly method: PriceMethod;
  readonly rounding: Rounding;
  readonly products: readonly Product[];
}

/** What the arithmetic of one ranking needs; nothing is left open. */
export interface EvaluationSettings {
  readonly lots: readonly EvaluationLot[];
  readonly qualityRounding: Rounding;
  /** Over which bids the lowest price is taken: all with valid prices, or those that are below no threshold either. */
  readonly lowestPriceOver: 'priced' | 'eligible';
  readonly floor: Floor;
  /** When price and quality are divided; absent: their points add up and the most win. */
  readonly score?: DividedScore;
  /** When several bids win; absent: one. */
  readonly places?: Places;
  /** What counts first among equal totals, before a draw; absent: nothing. */
  readonly tieBreaks?: readonly TieBreak[];
}

/** All lots to one bid, or each lot to its own winner. */
export type AwardScope = 'together' | 'per-lot';

/** When the winner drops out: the frozen ranking moves up, or prices are scored again among those who are left. */
export type DropOutPolicy = 'keep' | 'recalculate';

/** What scoring a procedure needs beside the arithmetic. */
export interface ScoringSettings extends EvaluationSettings {
  readonly award: AwardScope;
  /** Where a lot has another number of winners than the others, by lot. */
  readonly lotPlaces?: ReadonlyMap<string, Places>;
  /** With an award per lot: how many of them one bidder can win; absent: all. */
  readonly lotLimit?: LotLimit;
  /** What settles equal first places; recorded when it happened, never computed (U5.3-e). */
  readonly tie: string;
  readonly dropOut: DropOutPolicy;
}
