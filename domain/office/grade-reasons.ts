import type { RankedAward } from './award-comparison.ts';

/** Why a bid got its grade, as its letter repeats it (Aw 2.130 lid 2, Awb 3:46): for a criterion in a lot. */
export interface GradeReason {
  readonly bid: string;
  readonly lot: string;
  /** `''`: everything in that lot together. */
  readonly criterion: string;
  readonly text: string;
}

/** What was written about a bid, by lot and then by criterion; `''`: everything in that lot. Every lot that was asked for is in it. */
export type ReasonsByLot = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Those of one bid in these lots: what was written for one lot says nothing of another. */
export const reasonsIn = (reasons: readonly GradeReason[], bid: string, lots: readonly string[]): ReasonsByLot =>
  new Map(
    lots.map((lot) => [
      lot,
      new Map(
        reasons.filter((one) => one.bid === bid && one.lot === lot).map(({ criterion, text }) => [criterion, text]),
      ),
    ]),
  );

/** Why a bid got the grade of a criterion in a lot; null: nobody wrote it. */
export const reasonFor = (reasons: ReasonsByLot, lot: string, criterion: string): string | null =>
  reasons.get(lot)?.get(criterion) ?? reasons.get(lot)?.get('') ?? null;

/** A lot that a bid is judged in, with the criteria for which a reason can be given. */
export interface JudgedLot {
  readonly lot: string;
  readonly criteria: readonly string[];
}

/** The lots of the rankings that a bid is in: those in which it has grades, or all where it has none, as with a price alone. */
export function judgedLots(awards: readonly RankedAward[], bid: string): readonly JudgedLot[] {
  const all = awards.flatMap(({ settings, bids }) => {
    const own = bids.find((one) => one.bid === bid);
    if (own === undefined) return [];
    const lots = settings.lots.map(({ lot, criteria }) => ({ lot, criteria: criteria.map((one) => one.criterion) }));
    const graded = lots.filter(({ lot, criteria }) =>
      criteria.some((criterion) => (own.grades?.get(lot)?.get(criterion) ?? null) !== null),
    );
    return graded.length > 0 ? graded : lots;
  });
  return all.filter(({ lot }, at) => all.findIndex((one) => one.lot === lot) === at);
}
