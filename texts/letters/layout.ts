import type { LetterBlock, LetterContent } from '../../domain/office/letter-content.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A letter as plain text. */
export function letterText({ from, to, about, salutation, blocks, signature }: LetterContent): string {
  const parts = [
    from.join('\n'),
    to.join('\n'),
    about.join('\n'),
    salutation,
    ...blocks.map(plain),
    signature.join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function plain(block: LetterBlock): string {
  if (typeof block === 'string') return block;
  if ('heading' in block) return block.heading.toUpperCase();
  if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n');
  // In plain text a row is what it is called, with under it each cell by the word above it.
  return block.rows
    .map(([name = '', ...cells]) =>
      [
        `- ${name}`,
        ...cells.flatMap((cell, at) => (cell === '' ? [] : [`  ${block.head[at + 1] ?? ''}: ${cell}`])),
      ].join('\n'),
    )
    .join('\n');
}

const STYLE =
  'body{font-family:Georgia,serif;line-height:1.5;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}address,.over{font-style:normal;margin:0 0 1.5rem;white-space:pre-line}h1{font-size:1.3rem}h2{font-size:1.1rem;margin-top:1.5rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}';

/** A letter as a page that stands by itself. */
export function letterHtml(letter: LetterContent): string {
  const { subject, from, to, about, salutation, blocks, signature } = letter;
  const lines = (all: readonly string[]): string => all.map(escaped).join('\n');
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title>
<style>${STYLE}</style></head>
<body><main>
<h1>${escaped(subject)}</h1>
<address>${lines(from)}</address>
<address>${lines(to)}</address>
<p class="over">${lines(about)}</p>
<p>${escaped(salutation)}</p>
${blocks.map(page).join('\n')}
<p class="over">${lines(signature)}</p>
</main></body>
</html>
`;
}

function page(block: LetterBlock): string {
  if (typeof block === 'string') return `<p>${escaped(block).replaceAll('\n', '<br>')}</p>`;
  if ('heading' in block) return `<h2>${escaped(block.heading)}</h2>`;
  if ('list' in block) return `<ul>${block.list.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  const cells = (row: readonly string[]): string => row.map((cell) => `<td>${escaped(cell)}</td>`).join('');
  return `<table><thead><tr>${block.head.map((word) => `<th scope="col">${escaped(word)}</th>`).join('')}</tr></thead><tbody>${block.rows
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join('')}</tbody></table>`;
}
