import { escaped } from './escaped.ts';
import { textOf, type Sheet } from './sheet.ts';

/** A table as HTML alone, to paste where somebody writes: it has no style of its own and takes that of its surroundings. */
export function pasteTable({ head, rows }: Sheet, caption: string): string {
  const line = (cells: readonly string[]): string => `    <tr>${cells.join('')}</tr>`;
  return [
    '<table border="1">',
    `  <caption>${escaped(caption)}</caption>`,
    '  <thead>',
    line(head.map((one) => `<th scope="col">${escaped(one)}</th>`)),
    '  </thead>',
    '  <tbody>',
    ...rows.map((row) =>
      line(
        row.map((cell, at) =>
          at === 0 ? `<th scope="row">${escaped(textOf(cell))}</th>` : `<td>${escaped(textOf(cell))}</td>`,
        ),
      ),
    ),
    '  </tbody>',
    '</table>',
    '',
  ].join('\n');
}
