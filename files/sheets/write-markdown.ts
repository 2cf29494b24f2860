import type { SheetDocument } from './sheet-document.ts';
import { textOf, type Cell } from './sheet.ts';

/** @param picture where the picture of the dates is, beside the file; null without one. */
export function writeMarkdown({ title, notes, head, rows }: SheetDocument, picture: string | null): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map((cell) => plain(textOf(cell))).join(' | ')} |`;
  return [
    `# ${plain(title)}`,
    ...notes.flatMap((note) => ['', plain(note)]),
    ...(picture === null ? [] : ['', `![Planning op een tijdlijn](${encodeURI(picture)})`]),
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

/** Signs that would mean something in Markdown, said as themselves. */
export const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`);
