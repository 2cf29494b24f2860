import { textOf, type Cell, type Sheet } from '../../files/sheets/sheet.ts';
import { shown } from '../told/shown.ts';
import { painted } from './terminal.ts';

const GAP = '  ';
/** A column is not made narrower than this; a screen that is narrower still breaks the line itself. */
const NARROWEST = 10;

/** Rows under a heading, columns as wide as they must be. */
export const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  laidOut({ head, rows }, { width: Infinity, colours: false });

/** A table for a screen: what does not fit on its width goes on below, in its own column. */
export function laidOut({ head, rows }: Sheet, on: { readonly width: number; readonly colours: boolean }): string {
  const texts = [head, ...rows].map((row) => row.map((cell) => shown(textOf(cell))));
  const natural = head.map((_title, column) =>
    texts.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0),
  );
  const widths = fitting(natural, on.width);
  const lines = (row: readonly Cell[], at: number): string[] => {
    const parts = (texts[at] ?? []).map((text, column) => wrapped(text, widths[column] ?? 0));
    const height = Math.max(1, ...parts.map((one) => one.length));
    return Array.from({ length: height }, (_line, line) =>
      trimmed(
        row.map((cell, column) => {
          const text = parts[column]?.[line] ?? '';
          const tone = at === 0 ? 'bold' : typeof cell === 'string' ? undefined : cell.tone;
          return { text, shown: painted(text, tone, on.colours), pad: (widths[column] ?? 0) - text.length };
        }),
      ),
    );
  };
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP);
  return [...lines(head, 0), rule, ...rows.flatMap((row, at) => lines(row, at + 1))].join('\n');
}

/** A table for a program: a line a row, a tab between cells, no heading. */
export const tabbed = ({ rows }: Sheet): string =>
  rows.map((row) => row.map((cell) => textOf(cell).replaceAll('\t', ' ')).join('\t')).join('\n');

interface Placed {
  readonly text: string;
  readonly shown: string;
  readonly pad: number;
}

/** The cells of a line, without spaces after the last. */
function trimmed(cells: readonly Placed[]): string {
  const last = cells.findLastIndex(({ text }) => text !== '');
  return cells
    .slice(0, last + 1)
    .map(({ shown: text, pad }, at) => (at === last ? text : text + ' '.repeat(pad)))
    .join(GAP);
}

/** Widths that fit together: the widest column gives way first. */
function fitting(natural: readonly number[], most: number): number[] {
  const widths = [...natural];
  const total = (): number => widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
  while (total() > most) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** A text in lines of at most so many signs, broken between words where that can be. */
function wrapped(text: string, width: number): string[] {
  if (text.length <= width) return [text];
  const space = text.lastIndexOf(' ', width);
  const at = space > 0 ? space : width;
  return [text.slice(0, at), ...wrapped(text.slice(at).trimStart(), width)];
}
