import { CsvError, parse } from 'csv-parse/sync';
import { isFilled, MOST_ROWS, plainCell, tableFault, TOO_MANY_ROWS, type Line, type Table } from './table.ts';

const MOST_MIB = 8;
const SEPARATORS = [';', '\t', ','] as const;

/** The filled rows of a CSV as a spreadsheet writes it, with semicolons, tabs or commas. */
export function csvTable(source: string): Table {
  if (Buffer.byteLength(source) > MOST_MIB * 1024 * 1024)
    return tableFault(`Het bestand is groter dan ${MOST_MIB} MiB. Splits het op.`);
  if (linesIn(source) > MOST_ROWS) return tableFault(TOO_MANY_ROWS);
  const { text, separator, before } = separated(source.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n'));
  try {
    const records = parse(text, {
      delimiter: separator,
      info: true,
      raw: true,
      relax_column_count: true,
      trim: true,
    }) as unknown as readonly { record: string[]; raw: string; info: { lines: number } }[];
    const rows = records.map(({ record, raw, info }): Line => ({
      cells: record.map(plainCell),
      // A cell between quotes can have more lines: the row begins on its first.
      line: before + info.lines - raw.replace(/\n$/, '').split('\n').length + 1,
      columns: columnsOf(raw, separator),
    }));
    return { kind: 'rows', rows: rows.filter(isFilled) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return tableFault('Dit is geen goede CSV. Kijk naar aanhalingstekens en scheidingstekens.', before + lineOf(error));
  }
}

/** How many lines a text has, at the most as many as are counted. */
function linesIn(source: string): number {
  let count = 1;
  for (let at = source.indexOf('\n'); at >= 0 && count <= MOST_ROWS; at = source.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** What separates the cells, which Excel can say in a line before the first; else what the first line has most of. */
function separated(source: string): { readonly text: string; readonly separator: string; readonly before: number } {
  const [said, sign] = /^sep=(.)\n/i.exec(source) ?? [];
  if (said !== undefined && sign !== undefined) return { text: source.slice(said.length), separator: sign, before: 1 };
  const head = /^.*\S.*$/m.exec(source)?.[0] ?? '';
  const count = (one: string): number => head.split(one).length;
  const [separator] = SEPARATORS.toSorted((one, other) => count(other) - count(one));
  return { text: source, separator: separator ?? ';', before: 0 };
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
