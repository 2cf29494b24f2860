import type { CriterionPoints } from './quality.ts';

/** What counts first among bids with equal scores: all points of quality or of price, those of one criterion, or the lowest price itself. */
export type TieBreak =
  | { readonly by: 'quality' }
  | { readonly by: 'price' }
  | { readonly by: 'lowest-price' }
  | { readonly by: 'criterion'; readonly criterion: string };

/** What a bid got for quality and price, and for each criterion of each lot. */
interface BidPoints {
  readonly lots: readonly { readonly quality: { readonly criteria: readonly CriterionPoints[] } | null }[];
  readonly quality: bigint | null;
  readonly price: bigint | null;
  readonly bidPrice: bigint | null;
}

/** The points of a bid for each of these, in their order. A criterion that a bid was not graded on gives none. */
export const pointsFirst = (
  tieBreaks: readonly TieBreak[],
  { lots, quality, price, bidPrice }: BidPoints,
): readonly bigint[] =>
  tieBreaks.map((one) => {
    switch (one.by) {
      case 'quality':
        return quality ?? 0n;
      case 'price':
        return price ?? 0n;
      case 'lowest-price':
        return -(bidPrice ?? 0n);
      case 'criterion':
        return lots
          .flatMap((lot) => lot.quality?.criteria ?? [])
          .reduce((sum, { criterion, points }) => (criterion === one.criterion ? sum + points : sum), 0n);
    }
  });
