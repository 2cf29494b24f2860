import type { Instant } from './columns.ts';

/** Clarification notes that went out. */
export interface NoteTable {
  reference: string;
  no: number;
  /** The milestone that it reaches. */
  milestone: string;
  at: Instant;
  by: string;
}

/** A note as it went out, in one form. */
export interface NoteFileTable {
  reference: string;
  note: number;
  form: string;
  sha256: string;
  content: Buffer;
}
