/** Longest text that somebody is called by, in signs. */
export const LONGEST_NAME = 200;

/** A short text without marks that break a line, or null. */
export const shortText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME && !/\p{Cc}/u.test(value)
    ? value.trim()
    : null;
