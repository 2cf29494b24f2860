import type { Outcome } from '../domain/evaluation/ranking.ts';
import type { AwardScore } from '../domain/evaluation/score.ts';
import type { TriedBids } from '../domain/evaluation/try-bids.ts';
import { scoreText } from './divided-score.ts';
import { lotText } from './lot.ts';
import { euros } from './money.ts';
import { pointsText } from './points.ts';
import { dividedText, outcomeText } from './score-outcome.ts';

/** The points that given bids would get, per award and lot, with their places when there are grades. */
export const triedBidsText = (
  { graded, awards, outcomes }: TriedBids,
  nameOf: (lot: string) => string | undefined = () => undefined,
): string =>
  [
    graded
      ? 'Punten van de opgegeven inschrijvingen'
      : 'Prijspunten van de opgegeven inschrijvingen. Er zijn geen cijfers, dus ook geen rangorde.',
    ...awards.map((award, at) => awardLines(award, graded ? (outcomes[at] ?? null) : null, nameOf).join('\n')),
  ].join('\n\n');

function awardLines(
  { settings, evaluation }: AwardScore,
  outcome: Outcome | null,
  nameOf: (lot: string) => string | undefined,
): readonly string[] {
  const { scale, bids, judgment } = evaluation;
  const graded = outcome !== null;
  const priced = settings.score === undefined;
  const lots = bids[0]?.lots.map((one) => one.lot) ?? [];
  const points = (units: bigint | null): string => (units === null ? 'telt niet mee' : pointsText(units, scale));
  const perLot = lots.flatMap((lot, place) => [
    lotText(lot, nameOf(lot)),
    ...inColumns(
      bids.flatMap(({ bid, lots: own }) => {
        const one = own[place];
        if (one === undefined) return [];
        const price = one.bidPrice === null ? 'geen geldige prijs' : euros(one.bidPrice);
        return [
          [bid, price, ...(priced ? [points(one.pricePoints)] : []), ...(graded ? [points(one.qualityPoints)] : [])],
        ];
      }),
      ['Inschrijving', 'Totaalprijs', ...(priced ? ['Prijspunten'] : []), ...(graded ? ['Kwaliteit'] : [])],
    ),
  ]);
  if (outcome === null) return perLot;
  const ranking = judgment.ranking.map(
    (entry) => `  ${entry.rank}. ${entry.bids.join(', ')}: ${scoreText(settings.score, entry.total, scale)}`,
  );
  return [
    ...perLot,
    'Rangorde',
    ...ranking,
    outcomeText(judgment.outcome),
    ...(outcome === judgment.outcome ? [] : [dividedText(outcome)]),
  ];
}

/** Cells under their heads, figures to the right. */
function inColumns(rows: readonly (readonly string[])[], heads: readonly string[]): string[] {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)));
  return [heads, ...rows].map(
    (row) =>
      `  ${row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')}`,
  );
}
