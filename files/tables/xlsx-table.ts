import readWorkbook from 'read-excel-file/node';
import { isFilled, MOST_ROWS, plainCell, tableFault, TOO_MANY_ROWS, type Line, type Table } from './table.ts';
import { unpacked } from './zip-sizes.ts';

/** A workbook of 50,000 rows of five cells is half of this when unpacked. */
const MOST_BYTES = 24 * 1024 * 1024;
const MOST_COLUMNS = 100;
const ARCHIVE = Buffer.from('PK\u0003\u0004', 'latin1');
const OLD_WORKBOOK = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

const HOW = 'Sla het in Excel opnieuw op als .xlsx of .csv.';

/** Whether these bytes are a workbook, whatever the name of their file. */
export const isWorkbook = (bytes: Buffer): boolean => startsWith(bytes, ARCHIVE) || startsWith(bytes, OLD_WORKBOOK);

/** The filled rows of the first sheet of a workbook that has any. */
export async function xlsxTable(bytes: Buffer): Promise<Table> {
  if (startsWith(bytes, OLD_WORKBOOK))
    return tableFault(`Dit is een werkmap van een oude soort (.xls), of met een wachtwoord. ${HOW}`);
  const files = unpacked(bytes, MOST_BYTES);
  if (files === null) return tableFault(`Deze werkmap is niet te lezen, of uitgepakt te groot. ${HOW}`);
  for (const sheet of files.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    const { rows, columns } = extentOf(sheet.bytes.toString('latin1'));
    if (rows > MOST_ROWS) return tableFault(TOO_MANY_ROWS);
    if (columns > MOST_COLUMNS)
      return tableFault(`Een blad heeft meer dan ${MOST_COLUMNS} kolommen. Houd de kolommen over die nodig zijn.`);
  }
  try {
    const sheets = await readWorkbook(bytes, { parseNumber: numberText as never });
    const tables = sheets.map(({ data }) =>
      data.map((row, index) => lineOf(row as readonly Cell[], index)).filter(isFilled),
    );
    return { kind: 'rows', rows: tables.find((rows) => rows.length > 0) ?? [] };
  } catch {
    return tableFault(`Deze werkmap is niet te lezen. ${HOW}`);
  }
}

const startsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start);

/** The furthest row and column that a sheet names. */
function extentOf(xml: string): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', row] of xml.matchAll(/<(?:row|c)\b[^>]*?\br="([A-Z]{0,4})(\d{1,8})"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, numberOf(letters));
  }
  return { rows, columns };
}

/** The number of a column by its letters. @example numberOf('AB') // 28 */
const numberOf = (letters: string): number =>
  letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A number as it stands in the workbook, without the rest that a calculation leaves. @example numberText('12.499999999999998') // '12.5' */
const numberText = (text: string): string =>
  /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text) || !Number.isFinite(Number(text))
    ? text
    : String(Number(Number(text).toFixed(9)));

type Cell = string | number | boolean | Date | null;

const lineOf = (row: readonly Cell[], index: number): Line => ({
  cells: row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : plainCell(String(cell ?? '')))),
  line: index + 1,
  columns: row.map((_cell, column) => column + 1),
});
