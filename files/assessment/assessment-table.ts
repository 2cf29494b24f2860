import { gradeFrom } from '../../domain/evaluation/grade-scale.ts';
import type { BidRow, GradeRow, PriceRow } from '../../domain/evaluation/rows.ts';
import type { PlacedFinding } from '../../domain/plan/finding.ts';
import { rowFinding } from '../tables/row-finding.ts';
import type { Line, Table } from '../tables/table.ts';
import { GRADE_ASKED, isGrade, isName, isReason, NAME_ASKED, REASON_ASKED, type AssessmentFile } from './assessment.ts';
import { belowHead, HEAD } from './assessment-head.ts';
import { CELL_PRICE_ASKED, centsOf, priceIn } from './price-text.ts';

const KINDS = ['cijfer', 'prijs', 'uitgesloten', 'perceel'] as const;
/**
 * Grades and prices out of a table as a spreadsheet has it, a row a line: inschrijving, perceel, soort, onderdeel, waarde. The kind is
 * `cijfer`, `prijs`, `uitgesloten` (the value is the reason) or `perceel` (the bid is for that lot alone).
 */
export function readAssessmentTable(table: Table): AssessmentFile {
  const below = belowHead(table);
  if ('fault' in below) {
    const fault = rowFinding('table', below.fault, below.line, 1);
    return { rows: null, findings: [fault], rest: null, place: () => fault };
  }
  const bids = new Map<string, { lots: string[]; exclusions: string[] }>();
  const grades: GradeRow[] = [];
  const prices: PriceRow[] = [];
  const findings: PlacedFinding[] = [];
  const places = new Map<string, Line>();
  const unread = new Set<string>();
  for (const row of below.rows) {
    const [bid = '', lot = '', written = '', item = '', value = ''] = row.cells;
    const kind = written.toLowerCase();
    const wrong = (cell: number, rule: string, message: string): void =>
      void findings.push(rowFinding(rule, message, row.line, row.columns[cell] ?? 1));
    if (row.cells.length !== HEAD.length) {
      wrong(0, 'bad-row', `Deze regel heeft ${row.cells.length} kolommen. Nodig zijn: ${HEAD.join(', ')}.`);
      continue;
    }
    if (!isName(bid)) wrong(0, 'bad-name', NAME_ASKED);
    const own = bids.get(bid) ?? { lots: [], exclusions: [] };
    bids.set(bid, own);
    places.set(bid, places.get(bid) ?? row);
    places.set(kind === 'perceel' ? `${bid}/${lot}` : `${bid}/${lot}/${item}`, row);
    switch (kind) {
      case 'cijfer': {
        if (isGrade(value)) grades.push({ bid, lot, criterion: item, assessor: null, grade: gradeFrom(value) });
        else {
          unread.add(`${bid}/${lot}/${item}`);
          wrong(4, 'bad-grade', GRADE_ASKED);
        }
        break;
      }
      case 'prijs': {
        const [price, ...others] = priceIn(value);
        if (price !== undefined && others.length === 0) prices.push({ bid, lot, product: item, cents: centsOf(price) });
        else {
          unread.add(`${bid}/${lot}/${item}`);
          wrong(4, 'bad-price', price === undefined ? CELL_PRICE_ASKED : twoWays(value, [price, ...others]));
        }
        break;
      }
      case 'uitgesloten':
        if (isReason(value)) own.exclusions.push(value);
        else wrong(4, 'bad-reason', REASON_ASKED);
        break;
      case 'perceel':
        own.lots.push(lot);
        break;
      default:
        wrong(2, 'bad-value', `Deze soort is onbekend. Kies uit: ${KINDS.join(', ')}.`);
    }
  }
  const bidRows = [...bids].map(([bid, { lots, exclusions }]): BidRow => ({
    bid,
    lots: lots.length === 0 ? null : lots,
    exclusions,
  }));
  const rows = { bids: bidRows, grades, prices };
  // Every other fault can change which rows there are.
  const cellsAlone = findings.every(({ rule }) => rule === 'bad-grade' || rule === 'bad-price');
  return {
    rows: findings.length === 0 ? rows : null,
    findings,
    rest: findings.length > 0 && cellsAlone ? { rows, unread } : null,
    place: (row, about) => {
      const at = places.get(row) ?? places.get(row.split('/')[0] ?? '');
      return { ...about, line: at?.line ?? 1, column: at?.columns[places.has(row) ? 3 : 0] ?? 1 };
    },
  };
}

const twoWays = (value: string, prices: readonly string[]): string =>
  `${value} is op twee manieren te lezen. Schrijf ${prices.map((one) => one.replace('.', ',')).join(' of ')}.`;
