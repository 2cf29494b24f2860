import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { allWithTrait, means, type Trait } from '../plan/trait.ts';
import { wayOf } from '../plan/way.ts';
import { standing, type BidOnFile } from './bid-standing.ts';
import { ENVELOPES, type Envelope } from './envelope.ts';

/** What of a bid says where it lies and what of it was opened here. */
export interface OpenableBid extends BidOnFile {
  /** Its sealed files; none: it lies in the vault of a platform. */
  readonly files: readonly unknown[];
  readonly opened: Readonly<Record<Envelope, boolean>>;
}

type Given = Pick<CaseState, 'milestones' | 'takenOver'>;

/** By each of these somebody has read that part of a bid. */
const READ_BY: Readonly<Record<Envelope, readonly Trait[]>> = {
  quality: ['opens-bids', 'scores', 'decides'],
  price: ['scores', 'decides'],
};

/** Whether this part of what a lot was bid for was opened before the case came here, by what people then said was done. */
export function wasOpenedBefore({ milestones, takenOver }: Given, envelope: Envelope, lot: string | null): boolean {
  if (takenOver === undefined) return false;
  const isRead = (one: CaseMilestone): boolean => READ_BY[envelope].some((trait) => means(one, trait));
  return wayOf(milestones, lot).some(
    (one) => one.state === 'done' && one.happenedAt !== null && one.happenedAt < takenOver.at && isRead(one),
  );
}

/** The same bids, of which is open what was opened here or elsewhere before the case came here: there is nothing left to open of it. */
export const withOpenedBefore = <Bid extends OpenableBid>(given: Given, bids: readonly Bid[]): readonly Bid[] =>
  lyingElsewhere(bids, (bid, envelope) => wasOpenedBefore(given, envelope, bid.lot));

/**
 * The same bids, of which is open what was opened here or where it lies: before the case came here, or by a platform, when its opening is
 * on record as done and nothing was opened here.
 */
export function withOpenedElsewhere<Bid extends OpenableBid>(given: Given, bids: readonly Bid[]): readonly Bid[] {
  const isNothingOpen = bids.every(({ opened }) => !opened.quality && !opened.price);
  const isReported = (lot: string | null): boolean => {
    const openings = allWithTrait(given.milestones, 'opens-bids').filter(
      (one) => one.state !== 'void' && (one.lot === null || lot === null || one.lot === lot),
    );
    return openings.length > 0 && openings.every(({ state }) => state === 'done');
  };
  return lyingElsewhere(
    bids,
    (bid, envelope) =>
      wasOpenedBefore(given, envelope, bid.lot) || (envelope === 'quality' && isNothingOpen && isReported(bid.lot)),
  );
}

/** What lies sealed here was opened by nobody elsewhere; what came too late or was taken back stays closed everywhere. */
function lyingElsewhere<Bid extends OpenableBid>(
  bids: readonly Bid[],
  isOpen: (bid: Bid, envelope: Envelope) => boolean,
): readonly Bid[] {
  const counting = new Set(standing(bids));
  return bids.map((bid) => {
    if (bid.files.length > 0 || !counting.has(bid)) return bid;
    const opened = ENVELOPES.map((one) => [one, bid.opened[one] || isOpen(bid, one)] as const);
    return { ...bid, opened: Object.fromEntries(opened) as Record<Envelope, boolean> };
  });
}
