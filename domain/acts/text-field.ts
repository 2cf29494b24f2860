/** Longest text on one line. */
export const LONGEST = 200;

/** Control and direction marks, and halves of a sign: nothing that a reader should meet. */
const UNFIT = /\p{Cc}|\p{Cf}|\p{Cs}/u;

/** A short text without marks that a reader, or PostgreSQL, cannot take. */
export const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST && !UNFIT.test(value);

/** Longest reason or proof: a text that stays in the case file, of which an act has the id. */
export const LONGEST_TEXT = 2_000;

/** Longest text that a person writes at length: some four pages. */
export const LONGEST_PROSE = 20_000;

/** A text with lines, without other marks that a reader, or PostgreSQL, cannot take. */
export const isProse = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_PROSE && !UNFIT.test(value.replaceAll(/[\n\r\t]/g, ' '));
