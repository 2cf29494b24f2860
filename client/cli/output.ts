import type { Writable } from 'node:stream';

/** Forms in which a command gives its data. */
export const FORMS = ['tabel', 'json', 'jsonl'] as const;
export type Form = (typeof FORMS)[number];

/** Forms of a receipt. */
export const RECEIPT_FORMS = ['tekst', 'json'] as const;
export type ReceiptForm = (typeof RECEIPT_FORMS)[number];

/** Data goes to standard output and nothing else does. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Everything that is said beside the data. */
export function say(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Rows under a heading, columns as wide as they must be. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
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
