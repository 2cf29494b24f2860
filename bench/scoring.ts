import type { GradeRow, PriceRow, Rows } from '../domain/evaluation/rows.ts';
import { bidsOf } from '../domain/evaluation/bids-of.ts';
import { score } from '../domain/evaluation/score.ts';
import type { ScoringSettings } from '../domain/evaluation/settings.ts';
import { inTurn, report, short } from './measure.ts';

const LOTS = ['1', '2'];
const CRITERIA_PER_LOT = 25;
const ASSESSORS = 7;
const BIDS = 500;
const RUNS = 9;
const LEAST_GRADE = 4;
const GRADES = 7;

/**
 * From rows to ranking: 500 bids x 50 criteria x 7 assessors, beside a loop that looks at the same rows, finds the place of
 * each by its names, adds whole numbers and sorts. Then a tenth of the bids and ten times as many: the growth.
 */
export async function benchScoring(): Promise<void> {
  const settings = settingsOf();
  const times: number[] = [];
  const warmUp = rowsOf(settings, BIDS / 10);
  for (let run = 0; run < RUNS * RUNS; run += 1) rank(settings, warmUp);
  for (const bids of [BIDS / 10, BIDS, BIDS * 10]) {
    const rows = rowsOf(settings, bids);
    const { one, other, ratio } = await inTurn(
      RUNS,
      () => rank(settings, rows),
      () => tightLoop(settings, rows),
    );
    times.push(one / bids);
    report({
      bench: 'scoring',
      bids,
      rows: rows.grades.length,
      milliseconds: short(one),
      loopMilliseconds: short(other),
      timesTheLoop: short(ratio),
    });
  }
  const [small = 1, middle = 1, large = 1] = times;
  report({
    bench: 'scoring',
    what: 'time a bid, 1x = 50 bids',
    at10x: short(middle / small),
    at100x: short(large / small),
  });
}

function rank(settings: ScoringSettings, rows: Rows): void {
  const bids = bidsOf(settings, rows);
  if (!bids.ok) throw new Error(JSON.stringify(bids.error.slice(0, 3)));
  const [award] = score(settings, bids.value);
  if (
    award === undefined ||
    !('winner' in award.evaluation.judgment.outcome || 'tie' in award.evaluation.judgment.outcome)
  )
    throw new Error('somebody wins');
}

/** What any scoring of these rows does at the very least. */
function tightLoop(settings: ScoringSettings, rows: Rows): void {
  const bids = new Map(rows.bids.map(({ bid }, place) => [bid, place]));
  const maxima = new Map(
    settings.lots.map(({ lot, criteria }) => [
      lot,
      new Map(criteria.map(({ criterion, maximum }) => [criterion, Number(maximum.units)])),
    ]),
  );
  const fixed = new Int32Array(rows.bids.length);
  const alone = new Int32Array(rows.bids.length);
  for (const { bid, lot, criterion, assessor, grade } of rows.grades) {
    const points = Number(grade) * (maxima.get(lot)?.get(criterion) ?? 0);
    const place = bids.get(bid) ?? 0;
    if (assessor === null) fixed[place] = (fixed[place] ?? 0) + points;
    else alone[place] = (alone[place] ?? 0) + points;
  }
  const order = [...fixed.keys()].sort((one, other) => (fixed[other] ?? 0) - (fixed[one] ?? 0));
  if (order.length !== rows.bids.length) throw new Error('every bid has a place');
}

function settingsOf(): ScoringSettings {
  const rounding = { scale: 2, mode: 'half-up' } as const;
  return {
    lots: LOTS.map((lot) => ({
      lot,
      criteria: Array.from({ length: CRITERIA_PER_LOT }, (_, index) => ({
        criterion: `criterion-${index}`,
        maximum: { units: BigInt(10 + index), scale: 0 },
        gradeThreshold: 4,
      })),
      price: {
        maximum: { units: 150n, scale: 0 },
        method: { name: 'relative-proportional' },
        rounding,
        products: [{ product: 'p', volume: 12n, minimum: 1n, maximum: null }],
      },
    })),
    qualityRounding: rounding,
    lowestPriceOver: 'priced',
    floor: { floor: null, rule: 'at-least' },
    award: 'together',
    tie: 'notaris',
    dropOut: 'keep',
  };
}

function rowsOf(settings: ScoringSettings, count: number): Rows {
  const names = Array.from({ length: count }, (_, index) => `bid-${index}`);
  const assessors = [null, ...Array.from({ length: ASSESSORS }, (_, index) => `assessor-${index}`)];
  const grades: GradeRow[] = [];
  const prices: PriceRow[] = [];
  for (const [index, bid] of names.entries())
    for (const { lot, criteria } of settings.lots) {
      prices.push({ bid, lot, product: 'p', cents: BigInt(100_000 + ((index * 7919) % 30_011)) });
      for (const [at, { criterion }] of criteria.entries())
        for (const [who, assessor] of assessors.entries())
          grades.push({ bid, lot, criterion, assessor, grade: LEAST_GRADE + ((index * 31 + at * 17 + who) % GRADES) });
    }
  return { bids: names.map((bid) => ({ bid, lots: null, exclusions: [] })), grades, prices };
}
