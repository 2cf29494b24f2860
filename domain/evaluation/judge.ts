import type { Places } from './places.ts';
import { bestOf, type DividedScore } from './divided-score.ts';
import {
  meetsFloor,
  outcomeOf,
  rankByTotal,
  tiesOf,
  type Floor,
  type NoAward,
  type Outcome,
  type RankedEntry,
} from './ranking.ts';

/** Why a bid cannot win; `kind` decides what is said when nobody can. */
export interface Reason {
  readonly kind: 'excluded' | 'grade' | 'floor';
  /** As it stands in the answer. */
  readonly shown: object;
}

/** A bid with what was found about it. */
export interface Judged {
  readonly bid: string;
  /** What it is ranked on. */
  readonly total: bigint | null;
  /** Its points, where it is not ranked on them: a floor is one of points. */
  readonly points?: bigint | null;
  /** Its points for what counts first among equal totals. */
  readonly first?: readonly bigint[];
  readonly reasons: readonly Reason[];
}

export interface Judgment {
  readonly bids: readonly Judged[];
  readonly ranking: readonly RankedEntry[];
  readonly ties: readonly { readonly rank: number; readonly tie: readonly string[] }[];
  readonly outcome: Outcome;
}

/** What a judgment goes by; the settings of an award are one. */
export interface JudgedBy {
  readonly floor: Floor;
  readonly places?: Places;
  readonly score?: DividedScore;
}

/** Tests the floor, ranks who is left, and names the outcome. Points are in units of `scale`. */
export function judge(bids: readonly Judged[], { floor, places, score }: JudgedBy, scale: number): Judgment {
  const judged = bids.map((bid): Judged => {
    const { total, points = total } = bid;
    // Who has no points at all where the price is divided by them, has no score either.
    if (points === null || (total !== null && meetsFloor(points, scale, floor))) return bid;
    return { ...bid, reasons: [...bid.reasons, { kind: 'floor', shown: { reason: 'below-floor' } }] };
  });
  const eligible = judged.flatMap(({ bid, total, first = [], reasons }) =>
    reasons.length === 0 && total !== null ? [{ bid, total, first }] : [],
  );
  const ranking = rankByTotal(eligible, bestOf(score));
  return { bids: judged, ranking, ties: tiesOf(ranking), outcome: outcomeOf(ranking, whyNobody(judged), places) };
}

function whyNobody(bids: readonly Judged[]): NoAward {
  const is = (kind: Reason['kind']) => (bid: Judged) => bid.reasons.some((reason) => reason.kind === kind);
  if (bids.length === 0) return 'no-bids';
  const assessed = bids.filter((bid) => !is('excluded')(bid));
  if (assessed.length === 0) return 'all-excluded';
  return assessed.every(is('grade')) ? 'grade-thresholds' : 'floor';
}
