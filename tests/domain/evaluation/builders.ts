import type { AssessedBid } from '../../../domain/evaluation/assessed-bid.ts';
import type { Decimal } from '../../../domain/evaluation/decimal.ts';
import type { EvaluationLot, ScoringSettings } from '../../../domain/evaluation/settings.ts';

/** @example decimal('1.50') // 150 units at scale 2 */
export function decimal(text: string): Decimal {
  const [integers = '0', decimals = ''] = text.split('.');
  return { units: BigInt(integers + decimals), scale: decimals.length };
}

export const HALF_UP = { scale: 2, mode: 'half-up' } as const;

/** A lot with wishes A (100) and B (50), both at least a 6, and one product between 50 and 200 cents, ten times. */
export const lotOf = (over: Partial<EvaluationLot> = {}): EvaluationLot => ({
  lot: '1',
  criteria: [
    { criterion: 'A', maximum: decimal('100'), gradeThreshold: 6 },
    { criterion: 'B', maximum: decimal('50'), gradeThreshold: 6 },
  ],
  price: {
    maximum: decimal('150'),
    method: { name: 'relative-proportional' },
    rounding: HALF_UP,
    products: [{ product: 'p', volume: 10n, minimum: 50n, maximum: 200n }],
  },
  ...over,
});

export const settingsOf = (over: Partial<ScoringSettings> = {}): ScoringSettings => ({
  lots: [lotOf()],
  qualityRounding: HALF_UP,
  lowestPriceOver: 'priced',
  floor: { floor: null, rule: 'at-least' },
  award: 'together',
  tie: 'notaris',
  dropOut: 'keep',
  ...over,
});

/** A bid in lot 1 alone: grades for A and B, one price in cents. */
export const bidOf = (bid: string, a: number, b: number, cents: bigint | null): AssessedBid => ({
  bid,
  exclusions: [],
  grades: new Map([
    [
      '1',
      new Map([
        ['A', a],
        ['B', b],
      ]),
    ],
  ]),
  prices: new Map([['1', new Map([['p', cents]])]]),
});

export const setAside = (bid: string, ...exclusions: string[]): AssessedBid => ({
  bid,
  exclusions,
  grades: null,
  prices: null,
});
