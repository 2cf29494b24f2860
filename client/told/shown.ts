import type { Cell, Sheet } from '../../files/sheets/sheet.ts';

/** Signs that would steer a terminal or turn the text around; line breaks and tabs are what they are. */
const STEERS = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text with every sign that nobody sees written out, as JSON writes it: whatever a row holds, it is read and does nothing. */
export const shown = (text: string): string =>
  text.replaceAll(STEERS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A table of which every cell is such a text. */
export const shownSheet = <S extends Sheet>(sheet: S): S => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell): Cell => (typeof cell === 'string' ? shown(cell) : { ...cell, text: shown(cell.text) })),
  ),
});
