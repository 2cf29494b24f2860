import type { EpochMs } from '../law/iso-date.ts';
import { oneSpelling } from '../plan/people.ts';

/** A bid that came in, as far as it says which of several counts. */
export interface BidOnFile {
  readonly no: number;
  readonly party: string;
  /** Null: it names no lot. */
  readonly lot: string | null;
  /** By its receipt: in time, or judged so by a person. */
  readonly counts: boolean;
  readonly withdrawnAt: EpochMs | null;
}

/** `replaced`: the same bidder handed in another one for the same lot, later and in time. */
export type BidStanding = 'stands' | 'replaced' | 'withdrawn' | 'counts-not';

/**
 * What a bid comes to among the others: of one bidder the last complete one for a lot counts. One that came too late replaces nothing. What
 * was withdrawn stays so, and brings none back that it replaced.
 */
export function bidStanding(all: readonly BidOnFile[], bid: BidOnFile): BidStanding {
  if (!bid.counts) return 'counts-not';
  if (bid.withdrawnAt !== null) return 'withdrawn';
  const later = all.some((other) => other.no > bid.no && other.counts && isSameBidder(other, bid));
  return later ? 'replaced' : 'stands';
}

/** Those that are opened and assessed. */
export const standing = <Bid extends BidOnFile>(all: readonly Bid[]): readonly Bid[] =>
  all.filter((one) => bidStanding(all, one) === 'stands');

const isSameBidder = (one: BidOnFile, other: BidOnFile): boolean =>
  one.lot === other.lot && oneSpelling(one.party) === oneSpelling(other.party);
