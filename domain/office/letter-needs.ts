import type { LetterKind } from './letter.ts';

/** What people must say for a letter of a kind, by the words of the fields. */
const NEEDS: Readonly<Record<LetterKind, readonly ('party' | 'text' | 'at' | 'until')[]>> = {
  award: [],
  rejection: [],
  receipt: ['party', 'text'],
  note: ['party', 'text'],
  request: ['party', 'text', 'until'],
  selection: ['party', 'text'],
  exclusion: ['party', 'text'],
  talk: ['party', 'at'],
  'objection-receipt': ['party'],
  'objection-hearing': ['party', 'at'],
  'objection-decision': ['party', 'text'],
  'grant-decision': ['party', 'text'],
  'extend-validity': ['party', 'until'],
  delay: ['party', 'until'],
};

/** The fields that a letter of this kind lacks. */
export const lackedBy = (kind: LetterKind, given: Readonly<Record<string, unknown>>): readonly string[] =>
  NEEDS[kind].filter((field) => given[field] === undefined);

/** Letters that show that their reader takes part: before the opening nobody sees whom they are for. */
export const showsBidder = (kind: LetterKind): boolean => kind === 'receipt' || kind === 'request';
