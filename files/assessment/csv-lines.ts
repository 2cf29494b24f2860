import { CsvError, parse } from 'csv-parse/sync';
import type { PlacedFinding } from '../../domain/plan/finding.ts';

export const HEAD = ['inschrijving', 'perceel', 'soort', 'onderdeel', 'waarde'] as const;
const MAX_BYTES = 32 * 1024 * 1024;

/** One line of the file and where its cells begin. */
export interface Line {
  readonly cells: readonly string[];
  readonly line: number;
  readonly columns: readonly number[];
}

/** The lines below the head, or why this is no such file. */
export function linesOf(source: string): readonly Line[] | { readonly fault: PlacedFinding } {
  if (Buffer.byteLength(source) > MAX_BYTES) return fault('Het bestand is groter dan 32 MiB. Splits het op.');
  const separator = (/^.*$/m.exec(source)?.[0] ?? '').includes(';') ? ';' : ',';
  try {
    const records = parse(source, {
      bom: true,
      delimiter: separator,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { record: string[]; raw: string; info: { lines: number } }[];
    const [head, ...rest] = records;
    if (head === undefined || HEAD.some((name, index) => head.record[index]?.toLowerCase() !== name))
      return fault(`De eerste regel moet de kolommen noemen: ${HEAD.join(separator)}.`);
    if (rest.length === 0)
      return fault('Er staat geen inschrijving in. Zet onder de kolommen één regel per cijfer en prijs.');
    return rest.map(({ record, raw, info }) => ({
      cells: record,
      line: info.lines - raw.trimEnd().split('\n').length + 1,
      columns: columnsOf(raw, separator),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fault('Dit is geen goede CSV. Kijk naar aanhalingstekens en scheidingstekens.', lineOf(error));
  }
}

/** Where the parser gave up. */
const lineOf = (error: CsvError): number => {
  const { lines } = error as unknown as { readonly lines?: unknown };
  return typeof lines === 'number' ? lines : 1;
};

/** Where each cell begins, counting from 1. */
function columnsOf(raw: string, separator: string): number[] {
  const columns = [1];
  let quoted = false;
  for (let index = 0; index < raw.length; index += 1) {
    const sign = raw[index];
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) columns.push(index + 2);
  }
  return columns;
}

const fault = (message: string, line = 1): { readonly fault: PlacedFinding } => ({
  fault: finding('csv', message, line, 1),
});

export const finding = (rule: string, message: string, line: number, column: number): PlacedFinding => ({
  rule,
  severity: 'error',
  message,
  ground: null,
  line,
  column,
});
