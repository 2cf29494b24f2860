import { ten, type Decimal } from './decimal.ts';
import type { Ratio } from './rounding.ts';

/** A lot with the share, in percent, that a main contractor does itself at least. */
export interface ShareLot {
  readonly lot: string;
  readonly minimumOwnShare: Decimal;
}

export interface Subcontractor {
  readonly subcontractor: string;
  readonly amount: bigint;
  readonly certified: boolean;
}

/** Who does how much of one lot, in any one unit; together more than nothing. */
export interface LotShares {
  /** Own employees and hired natural persons. */
  readonly own: bigint;
  readonly subcontractors: readonly Subcontractor[];
}

export type ShareViolation =
  | { readonly kind: 'own-share-too-low' }
  | { readonly kind: 'subcontractor-not-certified'; readonly subcontractor: string };

export interface JudgedShares {
  /** In percent, exact. */
  readonly ownShare: Ratio;
  readonly violations: readonly ShareViolation[];
}

/** Everything that is done in a lot. */
export const sumOfShares = ({ own, subcontractors }: LotShares): bigint =>
  subcontractors.reduce((total, one) => total + one.amount, own);

/** Whether a main contractor does enough of a lot itself, with certified subcontractors only (U1.5, U2.9). */
export function judgeShares({ minimumOwnShare: least }: ShareLot, shares: LotShares): JudgedShares {
  const sum = sumOfShares(shares);
  if (sum === 0n) throw new RangeError('a share of nothing');
  const ownShare = { n: shares.own * 100n, d: sum };
  // Tested on the exact share: one that is shown as 95.00 may still be too low.
  const tooLow = ownShare.n * ten(least.scale) < least.units * ownShare.d;
  return {
    ownShare,
    violations: [
      ...(tooLow ? [{ kind: 'own-share-too-low' } as const] : []),
      ...shares.subcontractors
        .filter((one) => !one.certified)
        .map(({ subcontractor }) => ({ kind: 'subcontractor-not-certified', subcontractor }) as const),
    ],
  };
}
