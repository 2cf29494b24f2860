import type { Tone } from '../../files/sheets/sheet.ts';

/** Who reads a stream: a person behind a screen of so many signs, or a program. */
export interface Reader {
  readonly person: boolean;
  /** Signs on a line; without end for a program. */
  readonly width: number;
  /** Lines on the screen; without end for a program. */
  readonly height: number;
  readonly colours: boolean;
}

/** Who reads this stream. `NO_COLOR`, `FORCE_COLOR` and `TERM=dumb` are heeded by Node itself. */
export const readerOf = (stream: NodeJS.WriteStream): Reader =>
  stream.isTTY
    ? { person: true, width: stream.columns, height: stream.rows, colours: stream.hasColors() }
    : { person: false, width: Infinity, height: Infinity, colours: false };

const CODES: Readonly<Record<Tone | 'bold', readonly [number, number]>> = {
  bad: [31, 39],
  warn: [33, 39],
  good: [32, 39],
  bold: [1, 22],
};

/** A text in colour, when its reader sees colours. The text itself must be safe already. */
export function painted(text: string, tone: Tone | 'bold' | undefined, colours: boolean): string {
  if (tone === undefined || !colours || text === '') return text;
  const [on, off] = CODES[tone];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
