import { textOf, type Sheet } from './sheet.ts';

/** What Excel of a Dutch desk reads at once: a byte order mark and semicolons. */
const MARK = '\ufeff';
const NEW_LINE = '\r\n';

/** A table as CSV (RFC 4180, with semicolons). A cell that Excel would take for a formula begins with an apostrophe. */
export const writeCsv = ({ head, rows }: Sheet): string =>
  `${MARK}${[head, ...rows].map((cells) => cells.map((cell) => quoted(harmless(textOf(cell)))).join(';')).join(NEW_LINE)}${NEW_LINE}`;

/** What a formula begins with, also in full width and behind signs that nobody sees. */
const harmless = (text: string): string => (/^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r])/u.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
