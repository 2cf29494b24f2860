import { byScore, type Best } from './divided-score.ts';
import { keepRanking } from './next-in-rank.ts';
import type { Places } from './places.ts';
import { winnersOf } from './outcome.ts';
import { outcomeOf, type Outcome, type RankedEntry } from './ranking.ts';

/** How many lots one bidder can win, and which it keeps when it is first in more. */
export interface LotLimit {
  readonly most: number;
  /** Lots in their order, or each time the lot whose first bid has the best score. */
  readonly division: 'in-order' | 'best-score';
}

/** An award as it stands on its own ranking. */
export interface OwnRanking {
  readonly ranking: readonly RankedEntry[];
  readonly outcome: Outcome;
  readonly places?: Places | undefined;
}

/**
 * The outcome of each award when nobody wins more lots than is allowed: whoever has its most is passed over in the others. A bid
 * in a tie has won nothing before the draw.
 */
export function divideLots(
  awards: readonly OwnRanking[],
  { most, division }: LotLimit,
  elsewhere: readonly string[] = [],
  best: Best = 'highest',
): Outcome[] {
  const won: string[] = [...elsewhere];
  const outcomes = awards.map((one) => one.outcome);
  const left = awards.map((_one, index) => index);
  while (left.length > 0) {
    const full = fullBids(won, most);
    const now = left.map((index) => ({ index, ...passedOver(awards[index], full) }));
    const first =
      division === 'in-order' ? now[0] : now.reduce((soFar, one) => (ahead(best, one.top, soFar.top) ? one : soFar));
    if (first === undefined) break;
    outcomes[first.index] = first.outcome;
    won.push(...winnersOf(first.outcome));
    left.splice(left.indexOf(first.index), 1);
  }
  return outcomes;
}

/** The bids that have as many lots as is allowed. */
export const fullBids = (won: readonly string[], most: number): ReadonlySet<string> =>
  new Set(won.filter((bid) => won.filter((one) => one === bid).length >= most));

/** What an award comes to without the bids that can win no more, and the score of the first that is left. */
export function passedOver(
  award: OwnRanking | undefined,
  full: ReadonlySet<string>,
): { readonly outcome: Outcome; readonly top: bigint | null } {
  if (award === undefined) throw new Error('every award has a ranking');
  const kept = keepRanking(award.ranking, full);
  // A ranking in which nobody is full stands as it is, with its own reason when it is empty.
  const same = !award.ranking.some((entry) => entry.bids.some((bid) => full.has(bid)));
  const top = kept[0]?.total ?? null;
  return { outcome: same ? award.outcome : outcomeOf(kept, 'lot-limit', award.places), top };
}

/** Whether one has the better score; where nobody is left there is none, and points can be less than zero. */
const ahead = (best: Best, one: bigint | null, other: bigint | null): boolean =>
  one !== null && (other === null || byScore(best, one, other) < 0);
