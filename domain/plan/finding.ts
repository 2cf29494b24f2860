import type { Ground } from '../law/ground.ts';

/** `error` stops a start but not a rehearsal; `warning` asks a reason; `hint` only says. */
export type Severity = 'error' | 'warning' | 'hint';

/** Something that a definition says and should not. */
export interface Finding {
  /** Id of the rule that found it. */
  readonly rule: string;
  readonly severity: Severity;
  /** Dutch: what is wrong with the numbers in it, why, and the way out. */
  readonly message: string;
  readonly ground: Ground | null;
  /** Where in the file, as keys from the top. */
  readonly path: readonly (string | number)[];
  readonly milestone?: string;
}

/** A milestone in a sentence that a text still has to word. @example marked('clarification-note-2') // '{clarification-note-2}' */
export const marked = (id: string): string => `{${id}}`;

/** A sentence with every marked milestone in the words of a text; `atStart`: a sentence begins with it. */
export const worded = (sentence: string, word: (id: string, atStart: boolean) => string): string =>
  sentence.replaceAll(/\{([^{}]+)\}/g, (_all, id: string, at: number) =>
    word(id, at === 0 || /[.:] $/.test(sentence.slice(0, at))),
  );

/** What a finding says: two with the same words are one. */
export const wordsOf = ({ rule, message }: Finding): string => `${rule} ${message}`;

/** A finding at its place in the file; both count from 1. */
export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly ground: Ground | null;
  readonly line: number;
  readonly column: number;
  readonly milestone?: string;
}

/** The same in a file of keys: also which key it is about, as keys from the top. */
export interface KeyedFinding extends PlacedFinding, Pick<Finding, 'path'> {}

/** Findings as they stand in the file, from its first line on. */
export const inOrder = <Placed extends PlacedFinding>(findings: readonly Placed[]): Placed[] =>
  [...findings].sort((one, other) => one.line - other.line || one.column - other.column);
