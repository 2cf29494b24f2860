import type { Reason } from './judge.ts';
import { lotQuality, type GradedCriterion, type LotGrades, type LotQuality } from './quality.ts';
import type { EvaluationSettings } from './settings.ts';
import { totalPrice, type TotalPrice } from './total-price.ts';

/** What was handed in and graded; both maps are by lot and null for a bid that was excluded beforehand. */
export interface AssessedBid {
  readonly bid: string;
  readonly exclusions: readonly string[];
  readonly grades: ReadonlyMap<string, LotGrades> | null;
  readonly prices: ReadonlyMap<string, ReadonlyMap<string, bigint | null>> | null;
}

/** What is known of a bid before prices are compared. Lists are in the order of the lots. */
export interface LookedBid {
  readonly bid: AssessedBid;
  readonly totals: readonly (TotalPrice | null)[];
  readonly qualities: readonly (LotQuality | null)[];
  readonly reasons: readonly Reason[];
  /** Among the bids whose prices are scored together. */
  readonly scored: boolean;
}

const NO_PRICES: ReadonlyMap<string, bigint | null> = new Map();
const NO_GRADES: LotGrades = new Map();

/**
 * Looks at one bid alone: its total prices, its quality points, and every reason why it cannot win, all at once.
 * @param criteria those of each lot, with the points of their grades.
 */
export function lookAt(
  settings: EvaluationSettings,
  criteria: readonly (readonly GradedCriterion[])[],
  bid: AssessedBid,
): LookedBid {
  const nothing = settings.lots.map(() => null);
  if (bid.exclusions.length > 0)
    return {
      bid,
      totals: nothing,
      qualities: nothing,
      reasons: bid.exclusions.map((detail) => ({ kind: 'excluded', shown: { reason: 'excluded', detail } })),
      scored: false,
    };
  const totals = settings.lots.map(({ lot, price }) =>
    price === null ? null : totalPrice(price.products, bid.prices?.get(lot) ?? NO_PRICES),
  );
  const qualities = settings.lots.map(({ lot }, index) => {
    const graded = criteria[index] ?? [];
    return graded.length === 0 ? null : lotQuality(graded, bid.grades?.get(lot) ?? NO_GRADES);
  });
  const priced = settings.lots.flatMap(({ lot }, index): Reason[] =>
    (totals[index]?.excluded ?? []).map(({ product, reason: detail }) => ({
      kind: 'excluded',
      shown: { reason: 'price', lot, product, detail },
    })),
  );
  const below = settings.lots.flatMap(({ lot }, index): Reason[] =>
    (qualities[index]?.belowThreshold ?? []).map((one) => ({
      kind: 'grade',
      shown: { reason: 'below-grade-threshold', lot, ...one },
    })),
  );
  const scored = priced.length === 0 && (settings.lowestPriceOver === 'priced' || below.length === 0);
  return { bid, totals, qualities, reasons: [...priced, ...below], scored };
}
