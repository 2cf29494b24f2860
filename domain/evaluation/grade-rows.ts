import { SCHOOL_GRADES, type Grade } from './grade-scale.ts';
import { criterionLevels, type Criterion, type LotGrades } from './quality.ts';
import { isFor, type BidRow, type GradeRow, type RowFinding } from './rows.ts';
import type { EvaluationSettings } from './settings.ts';

type Grades = ReadonlyMap<string, ReadonlyMap<string, LotGrades>>;

interface Sheet {
  readonly assessor: string;
  readonly grades: Uint16Array;
}

/** What a criterion can get: its grades from below, and where each stands in that list, from one. */
interface Column {
  readonly criterion: Criterion;
  readonly grades: readonly Grade[];
  readonly numbers: ReadonlyMap<Grade, number>;
}

/** Where a grade stands: where the bid starts + the place of the criterion. Two bytes a cell, 0 for no grade yet. */
interface Grid {
  readonly bids: ReadonlyMap<string, number>;
  readonly criteria: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By the place of the criterion. */
  readonly columns: readonly Column[];
  /** What the team fixed. */
  readonly fixed: Uint16Array;
  /** What each member gave alone, by the order in which they turn up. */
  readonly alone: Sheet[];
  readonly byAssessor: Map<string, number>;
}

/** Reads every grade once. Half a million rows take little longer than looking at them, hence the small cells. */
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
  const columns: Column[] = [];
  const criteria = new Map(
    settings.lots.map(({ lot, criteria: own }) => [
      lot,
      new Map(own.map((criterion) => [criterion.criterion, columns.push(columnOf(criterion)) - 1])),
    ]),
  );
  const width = columns.length;
  const places = new Map(bids.map(({ bid }, place) => [bid, place * width]));
  const fixed = new Uint16Array(bids.length * width);
  return { bids: places, criteria, columns, fixed, alone: [], byAssessor: new Map() };
}

function columnOf(criterion: Criterion): Column {
  const grades = criterionLevels(criterion).levels.map((level) => level.grade);
  return { criterion, grades, numbers: new Map(grades.map((grade, index) => [grade, index + 1])) };
}

function enter(grid: Grid, rows: readonly GradeRow[], findings: RowFinding[]): void {
  // Rows of one bid, lot and criterion mostly stand together, and their assessors in the same turn: what the row before was
  // about is not looked up again.
  let [bid, lot, criterion] = ['', '', ''];
  let start: number | undefined;
  let places: ReadonlyMap<string, number> | undefined;
  let place: number | undefined;
  let column: Column | undefined;
  let turn = 0;
  for (const row of rows) {
    if (row.bid !== bid || start === undefined) start = grid.bids.get((bid = row.bid));
    if (row.lot !== lot || places === undefined) {
      places = grid.criteria.get((lot = row.lot));
      place = undefined;
    }
    if (row.criterion !== criterion || place === undefined) {
      place = places?.get((criterion = row.criterion));
      column = place === undefined ? undefined : grid.columns[place];
    }
    const { assessor, grade } = row;
    const number = column?.numbers.get(grade);
    if (start === undefined || place === undefined || column === undefined) {
      findings.push({ kind: 'unknown', row: nameOf(row) });
    } else if (number === undefined) {
      const { gradeScale = SCHOOL_GRADES } = column.criterion;
      findings.push({ kind: 'bad-grade', row: nameOf(row), grade, gradeScale });
    } else {
      let sheet = grid.fixed;
      if (assessor !== null) {
        turn = turnOf(grid, assessor, turn + 1);
        sheet = grid.alone[turn]?.grades ?? sheet;
      }
      const cell = start + place;
      if (sheet[cell] !== 0) findings.push({ kind: 'twice', row: nameOf(row) });
      sheet[cell] = number;
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
    alone.push({ assessor, grades: new Uint16Array(fixed.length) });
  }
  return turn;
}

/** The grades of one bid, looked up in the grid when they are asked for: nothing is copied. */
function fixedGrades(
  settings: EvaluationSettings,
  { bids, criteria: places, columns, fixed }: Grid,
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
        if (place === undefined) return undefined;
        const number = fixed[start + place] ?? 0;
        return columns[place]?.grades[number - 1];
      },
    });
  }
  return grades;
}

const nameOf = ({ bid, lot, criterion }: Pick<GradeRow, 'bid' | 'lot' | 'criterion'>): string =>
  [bid, lot, criterion].join('/');
