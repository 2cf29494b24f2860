import type { Reason } from '../../domain/evaluation/judge.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { DividedScore } from '../../domain/evaluation/divided-score.ts';
import type { Sheet } from '../../files/sheets/sheet.ts';
import { scoreHead } from '../../texts/divided-score.ts';
import { pointsText } from '../../texts/points.ts';
import { OUT_OF_RANKING } from '../../texts/score-outcome.ts';

/** A bid in a ranking; points as decimals with a point, exact. */
export interface RankedBid {
  readonly award: string;
  /** Null: it cannot win. */
  readonly rank: number | null;
  readonly bid: string;
  readonly quality: string | null;
  readonly price: string | null;
  /** What it is ranked on: points together, or price and quality divided. */
  readonly total: string | null;
  /** Why it cannot win. */
  readonly reasons: readonly Reason['kind'][];
}

/**
 * The bids of a ranking, in its order; those that cannot win come last.
 * @param score when price and quality are divided: then a price has no points
 */
export function rankedBids(
  award: string,
  { scale, bids, judgment }: Evaluation,
  score: DividedScore | undefined,
): readonly RankedBid[] {
  const rows = judgment.bids.map(({ bid, total, reasons }): RankedBid => {
    const { quality = null, price = null } = bids.find((one) => one.bid === bid) ?? {};
    return {
      award,
      rank: judgment.ranking.find((entry) => entry.bids.includes(bid))?.rank ?? null,
      bid,
      quality: exact(quality, scale),
      price: score === undefined ? exact(price, scale) : null,
      total: exact(total, scale),
      reasons: reasons.map(({ kind }) => kind),
    };
  });
  return rows.toSorted((one, other) => (one.rank ?? LAST) - (other.rank ?? LAST));
}

/** Behind every place. */
const LAST = Number.MAX_SAFE_INTEGER;

/** @example exact(123450n, 2) // '1234.50' */
const exact = (units: bigint | null, scale: number): string | null =>
  units === null ? null : pointsText(units, scale).replaceAll('.', '').replace(',', '.');

/** The same for people. @param score of these rankings; absent: a sum of points */
export const rankedSheet = (rows: readonly RankedBid[], score?: DividedScore): Sheet => ({
  head: ['Gunning', 'Plaats', 'Inschrijving', 'Kwaliteit', 'Prijs', scoreHead(score), 'Kan niet winnen'],
  rows: rows.map(({ award, rank, bid, quality, price, total, reasons }) => [
    award,
    rank === null ? '' : String(rank),
    bid,
    comma(quality),
    comma(price),
    comma(total),
    reasons.map((kind) => OUT_OF_RANKING[kind]).join(', '),
  ]),
});

const comma = (points: string | null): string => points?.replace('.', ',') ?? '';
