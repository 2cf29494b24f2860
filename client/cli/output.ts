import type { Writable } from 'node:stream';

/** Forms in which a command gives its data. */
export const FORMS = ['tabel', 'json', 'jsonl'] as const;
export type Form = (typeof FORMS)[number];

/** Forms of a planning: a calendar file beside the others. */
export type PlanForm = Form | 'ics';

/** Forms of a receipt. */
export const RECEIPT_FORMS = ['tekst', 'json'] as const;
export type ReceiptForm = (typeof RECEIPT_FORMS)[number];

/** Data goes to standard output and nothing else does. */
export function print(text: string): void {
  process.stdout.write(ended(shown(text)));
}

/** A file as it is: what it may not hold is kept out by its own rules. */
export function printFile(text: string): void {
  process.stdout.write(text);
}

/** Everything that is said beside the data. */
export function say(text: string): void {
  process.stderr.write(ended(shown(text)));
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** Signs that would steer a terminal or turn the text around; line breaks and tabs are what they are. */
const STEERS = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text with every sign that nobody sees written out, as JSON writes it: whatever a row holds, it is read and does nothing. */
export const shown = (text: string): string =>
  text.replaceAll(STEERS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Rows under a heading, columns as wide as they must be. */
export function table(head: readonly string[], given: readonly (readonly string[])[]): string {
  const rows = given.map((row) => row.map((cell) => cell.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** A list of things in the form that was asked for. */
export function printList<Item>(form: Form, items: readonly Item[], asTable: (items: readonly Item[]) => string): void {
  switch (form) {
    case 'json':
      return print(JSON.stringify(items, null, 2));
    case 'jsonl':
      return items.forEach((item) => print(JSON.stringify(item)));
    case 'tabel':
      return print(asTable(items));
  }
}

/** Ends quietly when whoever reads the output goes away. */
export function endWithReader(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
