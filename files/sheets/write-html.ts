import { escaped } from './escaped.ts';
import { picture } from './picture.ts';
import type { SheetDocument } from './sheet-document.ts';
import { textOf, type Cell } from './sheet.ts';

/** One page that fetches nothing: on a screen, on a phone and on paper. */
const STYLE = [
  ':root{color-scheme:light}',
  'body{margin:0 auto;padding:24px;max-width:70rem;background:#fff;color:#1b1b1b;font:16px/1.5 system-ui,Arial,sans-serif}',
  'h1{font-size:1.5rem;line-height:1.25;margin:0 0 8px}',
  'p{margin:0 0 4px;color:#44505a}',
  'figure{margin:20px 0;overflow-x:auto}',
  'svg{width:100%;min-width:700px;height:auto}',
  'table{border-collapse:collapse;width:100%}',
  'th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid #cfd6dc}',
  'th{border-bottom:2px solid #154273}',
  '.bad{color:#b00020}.warn{color:#8a5a00}.good{color:#1d6f2d}',
  '@media(max-width:600px){body{padding:12px}thead{display:none}tr{display:block;padding:8px 0;border-bottom:1px solid #cfd6dc}td{display:block;padding:0;border:0}td:first-child{font-weight:700}td:not(:first-child):not(:empty)::before{content:attr(data-kop)": ";color:#44505a}}',
  '@media print{body{padding:0;max-width:none;font-size:11pt}tr{break-inside:avoid}svg{min-width:0}}',
].join('');

/** A table as a page, with the picture of its dates above it. */
export function writeHtml({ title, notes, head, rows, dates }: SheetDocument): string {
  const drawn = picture(title, dates);
  const cell = (one: Cell, at: number): string => {
    const tone = typeof one === 'string' || one.tone === undefined ? '' : ` class="${one.tone}"`;
    return `<td data-kop="${escaped(head[at] ?? '')}"${tone}>${escaped(textOf(one))}</td>`;
  };
  return [
    '<!doctype html>',
    '<html lang="nl">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
    ...(drawn === '' ? [] : [`<figure>${drawn}</figure>`]),
    `<table><thead><tr>${head.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead>`,
    `<tbody>`,
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody></table>',
    '</body></html>',
    '',
  ].join('\n');
}
