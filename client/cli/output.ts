import type { Writable } from 'node:stream';
import type { Sheet, Tone } from '../../files/sheets/sheet.ts';
import { writeCsv } from '../../files/sheets/write-csv.ts';
import type { Form, TextForm } from './forms.ts';
import { paged } from './pager.ts';
import { clearProgress } from './progress.ts';
import { shown, shownSheet } from '../told/shown.ts';
import { laidOut, tabbed } from './table.ts';
import { painted, readerOf } from './terminal.ts';

export type { Form, TextForm } from './forms.ts';
export { shown } from '../told/shown.ts';
export { table } from './table.ts';

/** A line with how bad it is. */
export interface Line {
  readonly text: string;
  readonly tone?: Tone;
}

/** How a list is told to people: as a table, or as lines where those read better. */
export interface Told extends Sheet {
  readonly lines?: readonly Line[];
}

/** Data goes to standard output and nothing else does. */
export function print(text: string): void {
  clearProgress();
  process.stdout.write(ended(shown(text)));
}

/** The whole answer of a command, in a pager when it is longer than the screen. */
export function printAll(text: string): void {
  show(shown(text));
}

/** A file as it is: what it may not hold is kept out by its own rules. */
export function printFile(text: string): void {
  clearProgress();
  process.stdout.write(text);
}

/** Everything that is said beside the data. */
export function say(text: string): void {
  clearProgress();
  process.stderr.write(ended(shown(text)));
}

/** One thing as data, or in words. */
export function printOne(form: TextForm | Form, data: () => unknown, text: () => string): void {
  if (form === 'json' || form === 'jsonl') return print(JSON.stringify(data(), exact, form === 'json' ? 2 : 0));
  printAll(text());
}

/** What was done or would be done: said in words, or given as data with those words in it. */
export function tell(form: TextForm, data: object, lines: readonly string[]): void {
  if (form === 'tekst') return lines.forEach(say);
  print(JSON.stringify({ ...data, text: lines.join('\n') }, exact, form === 'json' ? 2 : 0));
}

/** Numbers that JSON cannot hold exactly, as text. */
const exact = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

/** A list of things in the form that was asked for; a table that a program reads is told by tabs, without heading. */
export function printList<Item>(form: Form, items: readonly Item[], told: (items: readonly Item[]) => Told): void {
  if (form === 'tabel') return printTold(told(items));
  printFile(listText(form, items, told));
}

/** The same as a program reads it. */
export function listText<Item>(form: Form, items: readonly Item[], told: (items: readonly Item[]) => Told): string {
  switch (form) {
    case 'json':
      return ended(shown(JSON.stringify(items, null, 2)));
    case 'jsonl':
      return items.map((item) => ended(shown(JSON.stringify(item)))).join('');
    case 'csv':
      return writeCsv(shownSheet(told(items)));
    case 'tabel': {
      const { lines, ...sheet } = told(items);
      const text = shown(lines?.map((line) => line.text).join('\n') ?? tabbed(sheet));
      return text === '' ? '' : ended(text);
    }
  }
}

function printTold(told: Told): void {
  const reader = readerOf(process.stdout);
  if (!reader.person) return printFile(listText('tabel', [], () => told));
  const { lines, ...sheet } = told;
  show(lines?.map(({ text, tone }) => painted(shown(text), tone, reader.colours)).join('\n') ?? laidOut(sheet, reader));
}

/** A table inside a text, as wide as the screen at most; its text is made safe with the rest. */
export const onScreen = (sheet: Sheet): string =>
  laidOut(sheet, { width: readerOf(process.stdout).width, colours: false });

/** What is safe to see already, on a page that waits when it is long. */
function show(safe: string): void {
  clearProgress();
  const text = ended(safe);
  if (!paged(text, readerOf(process.stdout))) process.stdout.write(text);
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** Ends quietly when whoever reads the output goes away. */
export function endWithReader(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
