import type { Places } from './places.ts';
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
  readonly total: bigint | null;
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

/** Tests the floor, ranks who is left, and names the outcome. Points are in units of `scale`. */
export function judge(bids: readonly Judged[], floor: Floor, scale: number, places?: Places): Judgment {
  const judged = bids.map((bid): Judged =>
    bid.total === null || meetsFloor(bid.total, scale, floor)
      ? bid
      : { ...bid, reasons: [...bid.reasons, { kind: 'floor', shown: { reason: 'below-floor' } }] },
  );
  const eligible = judged.flatMap(({ bid, total, first = [], reasons }) =>
    reasons.length === 0 && total !== null ? [{ bid, total, first }] : [],
  );
  const ranking = rankByTotal(eligible);
  return { bids: judged, ranking, ties: tiesOf(ranking), outcome: outcomeOf(ranking, whyNobody(judged), places) };
}

function whyNobody(bids: readonly Judged[]): NoAward {
  const is = (kind: Reason['kind']) => (bid: Judged) => bid.reasons.some((reason) => reason.kind === kind);
  if (bids.length === 0) return 'no-bids';
  const assessed = bids.filter((bid) => !is('excluded')(bid));
  if (assessed.length === 0) return 'all-excluded';
  return assessed.every(is('grade')) ? 'grade-thresholds' : 'floor';
}
