import writeWorkbook from 'write-excel-file/node';
import type { SheetDocument } from './sheet-document.ts';
import { textOf, type Cell } from './sheet.ts';

const DAY = 'dd-mm-yyyy';
const MOMENT = 'dd-mm-yyyy hh:mm';
const WIDEST = 60;

/** A table as a workbook of Excel: dates are dates, the heading stays in sight. */
export function writeXlsx({ head, rows }: SheetDocument): Promise<Buffer> {
  const title = (value: string) => ({ value, fontWeight: 'bold', backgroundColor: '#e8eff7' }) as const;
  const widths = head.map((name, at) =>
    Math.min(WIDEST, 2 + Math.max(name.length, ...rows.map((row) => textOf(row[at] ?? '').length))),
  );
  return writeWorkbook([head.map(title), ...rows.map((row) => row.map(cellOf))], {
    sheet: 'Tenderklok',
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
  }).toBuffer();
}

function cellOf(cell: Cell) {
  if (typeof cell === 'string' || cell.day === undefined)
    return { value: textOf(cell), type: String, alignVertical: 'top', wrap: true } as const;
  const { day, time } = cell;
  // Excel knows no zones: what it shows is what the clock here says.
  const value = new Date(`${day}T${time ?? '00:00'}:00Z`);
  return { value, type: Date, format: time === undefined ? DAY : MOMENT, alignVertical: 'top' } as const;
}
