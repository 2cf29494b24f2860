import { byScore, type Best } from './divided-score.ts';
import { unitsAt, type Decimal } from './decimal.ts';
import { fillPlaces, type ManyWinners, type Places, type TiedPlaces } from './places.ts';

export type FloorRule = 'at-least' | 'more-than';

/** The fewest points with which a bid can win, or none. */
export interface Floor {
  readonly floor: Decimal | null;
  readonly rule: FloorRule;
}

/** Whether a total, in units of a scale that holds the floor too, meets it. */
export function meetsFloor(total: bigint, scale: number, { floor, rule }: Floor): boolean {
  if (floor === null) return true;
  // Compared at the finer of the two scales, so that nothing is rounded.
  const finest = Math.max(scale, floor.scale);
  const [own, least] = [unitsAt({ units: total, scale }, finest), unitsAt(floor, finest)];
  return rule === 'at-least' ? own >= least : own > least;
}

export interface RankedEntry {
  readonly rank: number;
  /** Bids with this very total, by name. */
  readonly bids: readonly string[];
  readonly total: bigint;
}

export type NoAward = 'no-bids' | 'all-excluded' | 'grade-thresholds' | 'floor' | 'all-dropped' | 'lot-limit';

/** How a ranking ends: one winner, several, a tie that a draw must settle, or none. */
export type Outcome =
  | { readonly winner: string }
  | { readonly tie: readonly string[] }
  | ManyWinners
  | TiedPlaces
  | { readonly noAward: NoAward };

/** A bid with its total and, where the guide says what counts first among equal totals, its points for that. */
export interface Totalled {
  readonly bid: string;
  readonly total: bigint;
  readonly first?: readonly bigint[];
}

/** The best score first; equal ones share an entry and are broken by what the guide says and nothing else (U5.3-e). */
export function rankByTotal(bids: readonly Totalled[], best: Best = 'highest'): RankedEntry[] {
  const sorted = [...bids].sort((one, other) => byRank(best, one, other) || byCodeUnit(one.bid, other.bid));
  const entries: { rank: number; bids: string[]; total: bigint }[] = [];
  let before: Totalled | undefined;
  for (const [place, own] of sorted.entries()) {
    if (before !== undefined && byRank(best, before, own) === 0) entries.at(-1)?.bids.push(own.bid);
    else entries.push({ rank: place + 1, bids: [own.bid], total: own.total });
    before = own;
  }
  return entries;
}

/** The better score comes first, then more points of what counts first among equals. */
function byRank(best: Best, one: Totalled, other: Totalled): number {
  if (one.total !== other.total) return byScore(best, one.total, other.total);
  for (const [at, own] of (one.first ?? []).entries()) {
    const theirs = other.first?.[at] ?? own;
    if (own !== theirs) return own > theirs ? -1 : 1;
  }
  return 0;
}

/** The first entry decides, or those that fill the places when several win; without one there is no award, for this reason. */
export function outcomeOf(ranking: readonly RankedEntry[], otherwise: NoAward, places?: Places): Outcome {
  const first = ranking[0];
  if (first === undefined) return { noAward: otherwise };
  if (places !== undefined)
    return fillPlaces(
      ranking.map((entry) => entry.bids),
      places,
    );
  const [winner] = first.bids;
  return first.bids.length === 1 && winner !== undefined ? { winner } : { tie: first.bids };
}

/** Entries with more than one bid. */
export const tiesOf = (ranking: readonly RankedEntry[]): { readonly rank: number; readonly tie: readonly string[] }[] =>
  ranking.filter((entry) => entry.bids.length > 1).map(({ rank, bids }) => ({ rank, tie: bids }));

/** Names are sorted by code unit: capitals before small letters. */
export const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
