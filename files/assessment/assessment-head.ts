import { oneWord } from '../../domain/one-word.ts';
import type { Line, Table } from '../tables/table.ts';

export const HEAD = ['inschrijving', 'perceel', 'soort', 'onderdeel', 'waarde'] as const;

/** Other words for a column that people use. */
const ALSO: ReadonlyMap<string, (typeof HEAD)[number]> = new Map([
  ['inschrijver', 'inschrijving'],
  ['wens', 'onderdeel'],
  ['product', 'onderdeel'],
  ['wens-of-product', 'onderdeel'],
]);

/** The rows below the head, their cells in the order of `HEAD`; or why this is no such table. */
export function belowHead(
  table: Table,
): { readonly rows: readonly Line[] } | { readonly fault: string; readonly line: number } {
  if (table.kind === 'fault') return { fault: table.message, line: table.line };
  const [head, ...rows] = table.rows;
  const asked = `De eerste regel moet de kolommen noemen: ${HEAD.join(', ')}.`;
  if (head === undefined) return { fault: asked, line: 1 };
  const names = head.cells.map((cell) => ALSO.get(oneWord(cell)) ?? oneWord(cell));
  const places = HEAD.map((name) => names.indexOf(name));
  if (places.includes(-1)) return { fault: asked, line: head.line };
  const strange = names.findIndex((name, at) => name !== '' && !places.includes(at));
  if (strange >= 0)
    return {
      fault: `De kolom ${head.cells[strange]} is onbekend of staat er twee keer. Haal haar weg.`,
      line: head.line,
    };
  if (rows.length === 0)
    return {
      fault: 'Er staat geen inschrijving in. Zet onder de kolommen één regel per cijfer en prijs.',
      line: head.line,
    };
  return { rows: rows.map((row) => inOrder(row, places)) };
}

/** Cells beyond the head stay at the end: a row that has any is told. */
function inOrder({ cells, line, columns }: Line, places: readonly number[]): Line {
  const rest = cells.map((_cell, at) => at).filter((at) => !places.includes(at) && cells[at] !== '');
  // What a short row lacks stays absent, so that it is told.
  const order = [...places, ...rest].filter((at) => at < cells.length);
  return { cells: order.map((at) => cells[at] ?? ''), line, columns: order.map((at) => columns[at] ?? 1) };
}
