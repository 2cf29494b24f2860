/** One row of a table and where its cells stand, whatever kind of file it came from. */
export interface Line {
  readonly cells: readonly string[];
  /** Its number in the file, counting from 1. */
  readonly line: number;
  /** Where each cell begins: a place in the line, or in a workbook the number of its column. */
  readonly columns: readonly number[];
}

/** The rows of a file that hold anything, or why it has none to read. */
export type Table =
  | { readonly kind: 'rows'; readonly rows: readonly Line[] }
  | { readonly kind: 'fault'; readonly message: string; readonly line: number };

/** Rows of one file; the largest assessment known has some thousands. */
export const MOST_ROWS = 50_000;

export const tableFault = (message: string, line = 1): Table => ({ kind: 'fault', message, line });

export const TOO_MANY_ROWS = `Er staan meer dan ${MOST_ROWS} regels in. Splits het bestand op.`;

/** Whether a row holds anything. */
export const isFilled = ({ cells }: Line): boolean => cells.some((cell) => cell !== '');

/** A cell as people mean it: plain spaces, none at its ends. */
export const plainCell = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u2007\u202f\ufeff]+/g, ' ')
    .trim();
