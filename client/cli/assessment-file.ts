import { choicesFor, withIds } from '../../domain/evaluation/named-rows.ts';
import type { RowFinding, Rows } from '../../domain/evaluation/rows.ts';
import type { EvaluationRules } from '../../domain/evaluation/rules.ts';
import type { Ground } from '../../domain/law/ground.ts';
import { inOrder, type PlacedFinding } from '../../domain/plan/finding.ts';
import { readAssessmentTable } from '../../files/assessment/assessment-table.ts';
import { readAssessmentYaml, type AssessmentFile } from '../../files/assessment/assessment.ts';
import { csvTable } from '../../files/tables/csv-table.ts';
import { decodeTable } from '../../files/tables/decode.ts';
import { isWorkbook, xlsxTable } from '../../files/tables/xlsx-table.ts';
import { rowFindingText } from '../../texts/row-finding.ts';
import { findingsText } from './definition-file.ts';
import { EXIT, Stop } from './exit.ts';
import { readBytes } from './read-file.ts';

/** A file of grades and prices, of which at least the form is right. */
export interface AssessmentFileContents {
  /** Its rows, with lots, wishes and products by the ids of these rules. */
  readonly rowsFor: (rules: Pick<EvaluationRules, 'lots'>) => Rows;
  /** False when single grades or prices could not be read: these are findings. */
  readonly whole: boolean;
  /** What could not be read and what is wrong with the rows for these rules, in the order of the file. */
  readonly findingsWith: (
    faults: readonly RowFinding[],
    about: { readonly rules: Pick<EvaluationRules, 'lots'>; readonly closing: Ground | null },
  ) => readonly PlacedFinding[];
}

/** Reads grades and prices out of a workbook, CSV or YAML. @throws Stop with every finding when its form is wrong. */
export async function readAssessmentFile(path: string): Promise<AssessmentFileContents> {
  const file = await assessmentIn(path);
  const rows = file.rows ?? file.rest?.rows;
  if (rows === undefined) throw new Stop(EXIT.wrongUsage, findingsText(path, file.findings));
  const unread = file.rest?.unread ?? new Set();
  return {
    rowsFor: (rules) => withIds(rows, rules).rows,
    whole: file.rows !== null,
    findingsWith: (faults, { rules, closing }) => {
      const { written } = withIds(rows, rules, [...unread]);
      const asWritten = faults.map((one) => ({
        ...one,
        row: written.get(one.row) ?? one.row,
        choices: one.kind === 'unknown' ? choicesFor(one.row, rules) : [],
      }));
      return inOrder([
        ...file.findings,
        ...unsaid(asWritten, unread).map((one) => file.place(one.row, rowFinding(one, closing))),
      ]);
    },
  };
}

/** A file by what it is, and where it does not say, by its name: with `.yaml` or `.yml` it is YAML. */
async function assessmentIn(path: string): Promise<AssessmentFile> {
  const bytes = readBytes(path);
  if (isWorkbook(bytes)) return readAssessmentTable(await xlsxTable(bytes));
  const text = decodeTable(bytes);
  const isYaml = /\.ya?ml$/i.test(path) || /^\s*inschrijvingen\s*:/m.test(text);
  return isYaml ? readAssessmentYaml(text) : readAssessmentTable(csvTable(text));
}

/** What cannot be read or is off the scale is not missing as well, and of a bid that is there twice everything is. */
function unsaid<Of extends RowFinding>(findings: readonly Of[], unread: ReadonlySet<string>): readonly Of[] {
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

const rowFinding = (
  finding: RowFinding & { readonly choices: readonly string[] },
  closing: Ground | null,
): Omit<PlacedFinding, 'line' | 'column'> => ({
  rule: finding.kind,
  severity: 'error',
  ground: finding.kind.startsWith('bid-') ? closing : null,
  message: rowFindingText(finding, finding.choices),
});
