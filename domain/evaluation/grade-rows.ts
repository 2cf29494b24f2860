import { HIGHEST_GRADE, type LotGrades } from './quality.ts';
import { isFor, type BidRow, type GradeRow, type RowFinding } from './rows.ts';
import type { EvaluationSettings } from './settings.ts';

type Grades = ReadonlyMap<string, ReadonlyMap<string, LotGrades>>;

interface Sheet {
  readonly assessor: string;
  readonly grades: Uint8Array;
}

/** Where a grade stands: where the bid starts + the place of the criterion. One byte a cell, 0 for no grade yet. */
interface Grid {
  readonly bids: ReadonlyMap<string, number>;
  readonly criteria: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What the team fixed. */
  readonly fixed: Uint8Array;
  /** What each member gave alone, by the order in which they turn up. */
  readonly alone: Sheet[];
  readonly byAssessor: Map<string, number>;
}

/** Reads every grade once. Half a million rows take little longer than looking at them, hence the bytes. */
export function readGrades(
  settings: EvaluationSettings,
  bids: readonly BidRow[],
  rows: readonly GradeRow[],
  findings: RowFinding[],
): Grades {
  const grid = gridOf(settings, bids);
  enter(grid, rows, findings);
  return new Map(bids.map((bid) => [bid.bid, fixedGrades(settings, grid, bid, findings)]));
}

function gridOf(settings: EvaluationSettings, bids: readonly BidRow[]): Grid {
  let width = 0;
  const criteria = new Map(
    settings.lots.map(({ lot, criteria: own }) => [lot, new Map(own.map(({ criterion }) => [criterion, width++]))]),
  );
  const places = new Map(bids.map(({ bid }, place) => [bid, place * width]));
  return { bids: places, criteria, fixed: new Uint8Array(bids.length * width), alone: [], byAssessor: new Map() };
}

function enter(grid: Grid, rows: readonly GradeRow[], findings: RowFinding[]): void {
  // Rows of one bid, lot and criterion mostly stand together, and their assessors in the same turn: what the row before was
  // about is not looked up again.
  let [bid, lot, criterion] = ['', '', ''];
  let start: number | undefined;
  let places: ReadonlyMap<string, number> | undefined;
  let place: number | undefined;
  let turn = 0;
  for (const row of rows) {
    if (row.bid !== bid || start === undefined) start = grid.bids.get((bid = row.bid));
    if (row.lot !== lot || places === undefined) {
      places = grid.criteria.get((lot = row.lot));
      place = undefined;
    }
    if (row.criterion !== criterion || place === undefined) place = places?.get((criterion = row.criterion));
    const { assessor, grade } = row;
    if (start === undefined || place === undefined) {
      findings.push({ kind: 'unknown', row: nameOf(row) });
    } else if (!Number.isInteger(grade) || grade < 1 || grade > HIGHEST_GRADE) {
      findings.push({ kind: 'bad-grade', row: nameOf(row), grade });
    } else {
      let sheet = grid.fixed;
      if (assessor !== null) {
        turn = turnOf(grid, assessor, turn + 1);
        sheet = grid.alone[turn]?.grades ?? sheet;
      }
      const cell = start + place;
      if (sheet[cell] !== 0) findings.push({ kind: 'twice', row: nameOf(row) });
      sheet[cell] = grade;
    }
  }
}

/** Which sheet is of this assessor; most often the one after the last, or the first again. */
function turnOf({ alone, byAssessor, fixed }: Grid, assessor: string, guess: number): number {
  if (alone[guess]?.assessor === assessor) return guess;
  if (alone[0]?.assessor === assessor) return 0;
  let turn = byAssessor.get(assessor);
  if (turn === undefined) {
    byAssessor.set(assessor, (turn = alone.length));
    alone.push({ assessor, grades: new Uint8Array(fixed.length) });
  }
  return turn;
}

/** The grades of one bid, looked up in the grid when they are asked for: nothing is copied. */
function fixedGrades(
  settings: EvaluationSettings,
  { bids, criteria: places, fixed }: Grid,
  row: BidRow,
  findings: RowFinding[],
): ReadonlyMap<string, LotGrades> {
  const start = bids.get(row.bid) ?? 0;
  const grades = new Map<string, LotGrades>();
  if (row.exclusions.length > 0) return grades;
  for (const { lot, criteria } of settings.lots) {
    const own = places.get(lot);
    if (own === undefined || criteria.length === 0 || !isFor(row, lot)) continue;
    for (const [criterion, place] of own)
      if (fixed[start + place] === 0)
        findings.push({ kind: 'no-consensus', row: nameOf({ bid: row.bid, lot, criterion }) });
    grades.set(lot, {
      get(criterion) {
        const place = own.get(criterion);
        const grade = place === undefined ? undefined : fixed[start + place];
        return grade === 0 ? undefined : grade;
      },
    });
  }
  return grades;
}

const nameOf = ({ bid, lot, criterion }: Pick<GradeRow, 'bid' | 'lot' | 'criterion'>): string =>
  [bid, lot, criterion].join('/');
