import { err, ok, type Result } from '../result.ts';
import type { AssessedBid } from './assessed-bid.ts';
import { readGrades } from './grade-rows.ts';
import { isFor, type RowFinding, type Rows } from './rows.ts';
import type { EvaluationSettings } from './settings.ts';

/**
 * Puts rows together to bids. Only the grade that the team fixed counts; what members gave alone is checked and kept out of
 * the arithmetic. All findings come at once.
 */
export function bidsOf(
  settings: EvaluationSettings,
  rows: Rows,
): Result<readonly AssessedBid[], readonly RowFinding[]> {
  const findings: RowFinding[] = [];
  const seen = new Set<string>();
  for (const { bid, lots } of rows.bids) {
    if (seen.has(bid)) findings.push({ kind: 'twice', row: bid });
    seen.add(bid);
    for (const lot of lots ?? [])
      if (!settings.lots.some((one) => one.lot === lot)) findings.push({ kind: 'unknown', row: [bid, lot].join('/') });
  }
  const grades = readGrades(settings, rows.bids, rows.grades, findings);
  const prices = readPrices(settings, rows, findings);
  const bids = rows.bids.map(({ bid, exclusions }): AssessedBid =>
    exclusions.length > 0
      ? { bid, exclusions, grades: null, prices: null }
      : { bid, exclusions, grades: grades.get(bid) ?? null, prices: prices.get(bid) ?? null },
  );
  return findings.length === 0 ? ok(bids) : err(findings);
}

function readPrices(
  settings: EvaluationSettings,
  rows: Rows,
  findings: RowFinding[],
): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, bigint | null>>> {
  const known = new Map(
    settings.lots.flatMap(({ lot, price }) =>
      price === null ? [] : [[lot, new Set(price.products.map((one) => one.product))] as const],
    ),
  );
  const prices = new Map(
    rows.bids.map((row) => {
      const lots = [...known.keys()].filter((lot) => isFor(row, lot));
      return [row.bid, new Map(lots.map((lot) => [lot, new Map<string, bigint | null>()]))];
    }),
  );
  for (const { bid, lot, product, cents } of rows.prices) {
    const own = prices.get(bid)?.get(lot);
    const fault =
      own === undefined || known.get(lot)?.has(product) !== true ? 'unknown' : own.has(product) ? 'twice' : null;
    if (fault === null) own?.set(product, cents);
    else findings.push({ kind: fault, row: [bid, lot, product].join('/') });
  }
  return prices;
}
