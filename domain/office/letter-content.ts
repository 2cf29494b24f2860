/** A piece of a letter. */
export type LetterBlock =
  | string
  | { readonly heading: string }
  | { readonly list: readonly string[] }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A letter in words, before it is stored as text, as HTML and as Word. */
export interface LetterContent {
  readonly subject: string;
  /** Who sends it, who gets it and on which day, as they stand at the top. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Place, day, reference and number. */
  readonly about: readonly string[];
  readonly salutation: string;
  readonly blocks: readonly LetterBlock[];
  readonly signature: readonly string[];
}
