import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';

/** How bad what a cell says is. */
export type Tone = 'bad' | 'warn' | 'good';

/** A cell: what people read, with the day that it is where it is one. */
export interface RichCell {
  readonly text: string;
  readonly tone?: Tone;
  readonly day?: IsoDate;
  readonly time?: ClockTime;
}

export type Cell = string | RichCell;

/** A table for whoever reads it, in whatever form. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a cell says, on one line. */
export const textOf = (cell: Cell): string =>
  (typeof cell === 'string' ? cell : cell.text).replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
