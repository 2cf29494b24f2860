import { choicesFor, withIds } from '../../domain/evaluation/named-rows.ts';
import type { RowFinding, Rows } from '../../domain/evaluation/rows.ts';
import type { EvaluationRules } from '../../domain/evaluation/rules.ts';
import type { Ground } from '../../domain/law/ground.ts';
import { inOrder, type PlacedFinding } from '../../domain/plan/finding.ts';
import { readAssessmentTable } from '../../files/assessment/assessment-table.ts';
import { readAssessmentYaml, type AssessmentFile } from '../../files/assessment/assessment.ts';
import { csvTable } from '../../files/tables/csv-table.ts';
import type { Line } from '../../files/tables/table.ts';
import { decodeTable } from '../../files/tables/decode.ts';
import { isWorkbook, xlsxTable } from '../../files/tables/xlsx-table.ts';
import type { Wording } from '../../texts/next-step.ts';
import { rowFindingText } from '../../texts/row-finding.ts';

/** A file of grades and prices, of which at least the form is right. */
export interface AssessmentFileContents {
  /** Its rows, with lots, wishes and products by the ids of these rules. */
  readonly rowsFor: (rules: Pick<EvaluationRules, 'lots'>) => Rows;
  /** False when single grades or prices could not be read: these are findings. */
  readonly whole: boolean;
  /** What could not be read and what is wrong with the rows for these rules, in the order of the file. */
  readonly findingsWith: (
    faults: readonly RowFinding[],
    about: {
      readonly rules: Pick<EvaluationRules, 'lots'>;
      readonly closing: Ground | null;
      /** How a front names what can be done. */
      readonly wording: Wording;
    },
  ) => readonly PlacedFinding[];
}

/** What there is to say of a file when its form is wrong: every finding, in its order. */
export interface WrongAssessmentFile {
  readonly findings: readonly PlacedFinding[];
}

/** A file of grades and prices as it was read, with its rows as they stand in it. */
export interface ReadAssessmentFile {
  /** Its filled rows; of YAML its lines. */
  readonly lines: readonly Line[];
  readonly read: AssessmentFileContents | WrongAssessmentFile;
}

/** Reads grades and prices out of a workbook, CSV or YAML. @param name of the file: where it does not say what it is, with `.yaml` or `.yml` it is YAML */
export async function readAssessmentFile(bytes: Buffer, name: string): Promise<ReadAssessmentFile> {
  const { file, lines } = await assessmentIn(bytes, name);
  return { lines, read: contentsOf(file) };
}

function contentsOf(file: AssessmentFile): AssessmentFileContents | WrongAssessmentFile {
  const rows = file.rows ?? file.rest?.rows;
  if (rows === undefined) return { findings: inOrder(file.findings) };
  const unread = file.rest?.unread ?? new Set();
  return {
    rowsFor: (rules) => withIds(rows, rules).rows,
    whole: file.rows !== null,
    findingsWith: (faults, { rules, closing, wording }) => {
      const { written } = withIds(rows, rules, [...unread]);
      const asWritten = faults.map((one) => ({
        ...one,
        row: written.get(one.row) ?? one.row,
        choices: one.kind === 'unknown' ? choicesFor(one.row, rules) : [],
      }));
      return inOrder([
        ...file.findings,
        ...unsaid(asWritten, unread).map((one) => file.place(one.row, rowFinding(one, closing, wording))),
      ]);
    },
  };
}

async function assessmentIn(
  bytes: Buffer,
  name: string,
): Promise<{ readonly file: AssessmentFile; readonly lines: readonly Line[] }> {
  const text = isWorkbook(bytes) ? null : decodeTable(bytes);
  if (text !== null && (/\.ya?ml$/i.test(name) || /^\s*inschrijvingen\s*:/m.test(text)))
    return { file: readAssessmentYaml(text), lines: linesOf(text) };
  const table = text === null ? await xlsxTable(bytes) : csvTable(text);
  return { file: readAssessmentTable(table), lines: table.kind === 'rows' ? table.rows : [] };
}

/** The filled lines of a text, each as one cell. */
const linesOf = (text: string): readonly Line[] =>
  text.split('\n').flatMap((one, at) => (one.trim() === '' ? [] : [{ cells: [one], line: at + 1, columns: [1] }]));

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
  wording: Wording,
): Omit<PlacedFinding, 'line' | 'column'> => ({
  rule: finding.kind,
  severity: 'error',
  ground: finding.kind.startsWith('bid-') ? closing : null,
  message: rowFindingText(finding, finding.choices, wording),
});
