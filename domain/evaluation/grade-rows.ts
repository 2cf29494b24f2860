import { HIGHEST_GRADE } from './quality.ts';
import { isFor, type BidRow, type GradeRow, type RowFinding } from './rows.ts';
import type { EvaluationSettings } from './settings.ts';

type Grades = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** Where a grade stands: cell = place of the bid x criteria + place of the criterion. One byte a cell, 0 for no grade yet. */
interface Grid {
  readonly bids: ReadonlyMap<string, number>;
  readonly criteria: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly width: number;
  /** What the team fixed. */
  readonly fixed: Uint8Array;
  /** What each member gave alone. */
  readonly alone: Map<string, Uint8Array>;
}

/** Reads every grade once. Half a million rows take little longer than looking at them, hence the bytes. */
export function readGrades(
  settings: EvaluationSettings,
  bids: readonly BidRow[],
  rows: readonly GradeRow[],
  findings: RowFinding[],
): Grades {
  const grid = gridOf(settings, bids);
  for (const row of rows) enter(grid, row, findings);
  return new Map(bids.map((bid) => [bid.bid, fixedGrades(settings, grid, bid, findings)]));
}

function gridOf(settings: EvaluationSettings, bids: readonly BidRow[]): Grid {
  let width = 0;
  const criteria = new Map(
    settings.lots.map(({ lot, criteria: own }) => [lot, new Map(own.map(({ criterion }) => [criterion, width++]))]),
  );
  const places = new Map(bids.map(({ bid }, place) => [bid, place]));
  return { bids: places, criteria, width, fixed: new Uint8Array(bids.length * width), alone: new Map() };
}

function enter(grid: Grid, row: GradeRow, findings: RowFinding[]): void {
  const { assessor, grade } = row;
  const bid = grid.bids.get(row.bid);
  const criterion = grid.criteria.get(row.lot)?.get(row.criterion);
  if (bid === undefined || criterion === undefined) {
    findings.push({ kind: 'unknown', row: nameOf(row) });
    return;
  }
  if (!Number.isInteger(grade) || grade < 1 || grade > HIGHEST_GRADE) {
    findings.push({ kind: 'bad-grade', row: nameOf(row), grade });
    return;
  }
  const sheet = assessor === null ? grid.fixed : sheetOf(grid, assessor);
  const cell = bid * grid.width + criterion;
  if (sheet[cell] !== 0) findings.push({ kind: 'twice', row: nameOf(row) });
  sheet[cell] = grade;
}

function sheetOf(grid: Grid, assessor: string): Uint8Array {
  let sheet = grid.alone.get(assessor);
  if (sheet === undefined) grid.alone.set(assessor, (sheet = new Uint8Array(grid.fixed.length)));
  return sheet;
}

function fixedGrades(
  settings: EvaluationSettings,
  grid: Grid,
  row: BidRow,
  findings: RowFinding[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const { bid } = row;
  const start = (grid.bids.get(bid) ?? 0) * grid.width;
  const grades = new Map<string, ReadonlyMap<string, number>>();
  let cell = start;
  for (const { lot, criteria } of settings.lots) {
    const wanted = isFor(row, lot) && row.exclusions.length === 0;
    const own = new Map<string, number>();
    for (const { criterion } of criteria) {
      const grade = grid.fixed[cell++] ?? 0;
      if (grade !== 0) own.set(criterion, grade);
      else if (wanted) findings.push({ kind: 'no-consensus', row: nameOf({ bid, lot, criterion }) });
    }
    if (wanted && criteria.length > 0) grades.set(lot, own);
  }
  return grades;
}

const nameOf = ({ bid, lot, criterion }: Pick<GradeRow, 'bid' | 'lot' | 'criterion'>): string =>
  [bid, lot, criterion].join('/');
