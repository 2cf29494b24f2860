import type { ReceiptJudgement } from '../case/receipt-judgement.ts';
import type { Grade, GradeScale } from './grade-scale.ts';

/** A bid as the case file has it. */
export interface BidRow {
  readonly bid: string;
  /** The lots that it is for; null: all of them. */
  readonly lots: readonly string[] | null;
  /** Formal grounds on which it was set aside; such a bid is not assessed. */
  readonly exclusions: readonly string[];
}

/** A grade of one assessor, or, with assessor null, the one that the team fixed together (U5.3-a). */
export interface GradeRow {
  readonly bid: string;
  readonly lot: string;
  readonly criterion: string;
  readonly assessor: string | null;
  readonly grade: Grade;
}

/** A price in cents; null: not given. */
export interface PriceRow {
  readonly bid: string;
  readonly lot: string;
  readonly product: string;
  readonly cents: bigint | null;
}

export interface Rows {
  readonly bids: readonly BidRow[];
  readonly grades: readonly GradeRow[];
  readonly prices: readonly PriceRow[];
}

/** What is wrong with the rows: a fault of the case file, never of a bidder. `row` is bid/lot/criterion or bid/lot/product. */
export type RowFinding =
  | { readonly kind: 'twice'; readonly row: string }
  | { readonly kind: 'unknown'; readonly row: string }
  | { readonly kind: 'bad-grade'; readonly row: string; readonly grade: Grade; readonly gradeScale: GradeScale }
  | { readonly kind: 'no-consensus'; readonly row: string }
  | RecordFinding;

/**
 * Where rows and what came in part: a row of somebody whose bid never came in, or does not count (Aw 2.109), grades and prices of one
 * that was set aside, and a bid that counts and has no row. `row` is bid or bid/lot; of a bid without a row it is who sent it.
 */
export type RecordFinding =
  | { readonly kind: 'bid-not-received'; readonly row: string }
  | {
      readonly kind: 'bid-counts-not';
      readonly row: string;
      readonly no: number;
      readonly judgement: ReceiptJudgement;
    }
  | { readonly kind: 'bid-excluded'; readonly row: string; readonly no: number }
  | { readonly kind: 'bid-without-row'; readonly row: string; readonly no: number }
  | { readonly kind: 'twice'; readonly row: string };

/** Whether a bid is for a lot. */
export const isFor = ({ lots }: BidRow, lot: string): boolean => lots === null || lots.includes(lot);

/** The rows of some lots, with the bids that are for any of them. */
export function rowsOfLots({ bids, grades, prices }: Rows, lots: readonly string[]): Rows {
  const within = ({ lot }: { readonly lot: string }): boolean => lots.includes(lot);
  const own = bids.filter((bid) => lots.some((lot) => isFor(bid, lot)));
  return {
    bids: own.map((bid) => ({ ...bid, lots: bid.lots?.filter((lot) => lots.includes(lot)) ?? null })),
    grades: grades.filter(within),
    prices: prices.filter(within),
  };
}

/** Rows of some lots put beside those of others; a bid that is in both is for the lots of both, and set aside as the second say. */
export function besideOthers(kept: Rows, fresh: Rows): Rows {
  const both = ({ bid, lots, exclusions }: BidRow): BidRow => {
    const before = kept.bids.find((one) => one.bid === bid);
    if (before === undefined) return { bid, lots, exclusions };
    return { bid, lots: before.lots === null || lots === null ? null : [...before.lots, ...lots], exclusions };
  };
  const others = kept.bids.filter((one) => fresh.bids.every(({ bid }) => bid !== one.bid));
  return {
    bids: [...others, ...fresh.bids.map(both)],
    grades: [...kept.grades, ...fresh.grades],
    prices: [...kept.prices, ...fresh.prices],
  };
}
