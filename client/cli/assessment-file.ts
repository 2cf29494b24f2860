import type { RowFinding, Rows } from '../../domain/evaluation/rows.ts';
import type { Ground } from '../../domain/law/ground.ts';
import { inOrder, type PlacedFinding } from '../../domain/plan/finding.ts';
import { readAssessmentCsv } from '../../files/assessment/assessment-csv.ts';
import { readAssessmentYaml } from '../../files/assessment/assessment.ts';
import { rowFindingText } from '../../texts/row-finding.ts';
import { findingsText } from './definition-file.ts';
import { readText } from './read-file.ts';
import { EXIT, Stop } from './exit.ts';

/** A file of grades and prices, of which at least the form is right. */
export interface AssessmentFileContents {
  readonly rows: Rows;
  /** False when single grades or prices could not be read: these are findings. */
  readonly whole: boolean;
  /** What could not be read and what is wrong with the rows, in the order of the file. */
  readonly findingsWith: (faults: readonly RowFinding[], closing: Ground | null) => readonly PlacedFinding[];
}

/** Reads grades and prices, YAML or CSV by the name of the file. @throws Stop with every finding when its form is wrong. */
export function readAssessmentFile(path: string): AssessmentFileContents {
  const source = readText(path);
  const file = /\.csv$/i.test(path) ? readAssessmentCsv(source) : readAssessmentYaml(source);
  const rows = file.rows ?? file.rest?.rows;
  if (rows === undefined) throw new Stop(EXIT.wrongUsage, findingsText(path, file.findings));
  const unread = file.rest?.unread ?? new Set();
  return {
    rows,
    whole: file.rows !== null,
    findingsWith: (faults, closing) =>
      inOrder([
        ...file.findings,
        ...unsaid(faults, unread).map((one) => file.place(one.row, rowFinding(one, closing))),
      ]),
  };
}

/** What cannot be read or is off the scale is not missing as well, and of a bid that is there twice everything is. */
function unsaid(findings: readonly RowFinding[], unread: ReadonlySet<string>): readonly RowFinding[] {
  const twice = new Set(
    findings.filter(({ kind, row }) => kind === 'twice' && !row.includes('/')).map(({ row }) => row),
  );
  const off = new Set(findings.filter(({ kind }) => kind === 'bad-grade').map(({ row }) => row));
  return findings.filter(
    ({ kind, row }) =>
      !unread.has(row) &&
      !(kind === 'no-consensus' && off.has(row)) &&
      !(kind === 'twice' && row.includes('/') && twice.has(row.split('/')[0] ?? '')),
  );
}

const rowFinding = (finding: RowFinding, closing: Ground | null): Omit<PlacedFinding, 'line' | 'column'> => ({
  rule: finding.kind,
  severity: 'error',
  ground: finding.kind.startsWith('bid-') ? closing : null,
  message: rowFindingText(finding),
});
