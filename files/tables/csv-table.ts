import { CsvError, parse } from 'csv-parse/sync';
import { isFilled, MOST_ROWS, plainCell, tableFault, TOO_MANY_ROWS, type Line, type Table } from './table.ts';

const MOST_MIB = 8;
/** Cells of a whole file: twenty on each of as many rows as there may be. */
const MOST_CELLS = 20 * MOST_ROWS;
/** No table begins with such a sign near: this is a picture, or an Excel file of before 2007. */
const isBinary = (source: string): boolean => /(?!\s)\p{Cc}/u.test(source.slice(0, 16));
const SEPARATORS = [';', '\t', ','] as const;

/** The filled rows of a CSV as a spreadsheet writes it, with semicolons, tabs or commas. */
export function csvTable(source: string): Table {
  if (Buffer.byteLength(source) > MOST_MIB * 1024 * 1024)
    return tableFault(`Het bestand is groter dan ${MOST_MIB} MiB. Splits het op.`);
  if (isBinary(source))
    return tableFault('Dit is geen tabel. Sla de tabel op als Excel (.xlsx) of CSV, en kies dat bestand.');
  const lines = source
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
  if (countOf(lines, '\n', MOST_ROWS) > MOST_ROWS) return tableFault(TOO_MANY_ROWS);
  const { text, separator, before } = separated(lines);
  if (countOf(text, separator, MOST_CELLS) > MOST_CELLS)
    return tableFault(`Er staan meer dan ${MOST_CELLS} cellen in. Houd de kolommen over die nodig zijn.`);
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

/** How many parts a text has between these signs, counted until there are more than so many. */
function countOf(text: string, sign: string, most: number): number {
  let count = 1;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
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
