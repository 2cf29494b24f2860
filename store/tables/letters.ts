import type { ColumnType } from 'kysely';
import type { LetterKind, LetterProof } from '../../domain/office/letter.ts';
import type { Vouched } from '../../domain/rights/vouched.ts';
import type { Instant, Json } from './columns.ts';

/** A letter, made once. What it says are its parts. */
export interface LetterTable {
  id: string;
  reference: string;
  /** By this number people name it, within its case. */
  no: number;
  kind: LetterKind;
  /** The decision that it makes known; null: none. */
  milestone: string | null;
  /** How often that decision had been taken anew; null: never, or it makes none known. */
  anew: number | null;
  party: string;
  /** Name of the party as the letter has it. */
  addressee: string;
  address: string | null;
  subject: string;
  /** Day that it bears, from which its terms count. */
  dated_on: string;
  /** The template by which it was made: version of our own text, or hash of staff's Word template. */
  template: string;
  /** Of its parts together. */
  sha256: string;
  made_at: Instant;
  made_by: string;
  approved_at: Instant | null;
  approved_by: string | null;
  released_at: Instant | null;
  released_by: string | null;
  /** Who vouches for whoever released it: in her name the case hears that the decision was sent. */
  released_as: Json<Vouched | null>;
  withdrawn_at: Instant | null;
  put_at: ColumnType<Date, never, never>;
}

/** A part of a letter as it is sent, byte for byte. */
export interface LetterPartTable {
  reference: string;
  letter: string;
  part: LetterPart;
  content: Buffer;
  sha256: string;
}

export type LetterPart = 'text' | 'html' | 'word' | 'calendar';

/** A try to bring a letter by mail: the same bytes, to an address. */
export interface LetterSendingTable {
  reference: string;
  letter: string;
  attempt: number;
  outbox_key: string;
  message_id: string;
  address: string;
  asked_at: Instant;
}

/** Evidence of what became of a letter; never changed. */
export interface LetterProofTable {
  reference: string;
  letter: string;
  /** The same key is the same evidence. */
  key: string;
  kind: LetterProof['kind'];
  attempt: number | null;
  at: Instant;
  detail: string;
  /** The report as it came in; null when the detail is all there is. */
  evidence: Buffer | null;
  sha256: string | null;
  /** By the clock of the database. */
  filed_at: ColumnType<Date, never, never>;
}

/** Why a bid got its grade in a lot; an empty criterion: everything in that lot. */
export interface GradeReasonTable {
  reference: string;
  bid: string;
  lot: string;
  criterion: string;
  text: string;
}

/** The same from before lots had reasons of their own: kept as evidence, it counts for no lot. */
export interface LetterReasonTable {
  reference: string;
  bid: string;
  criterion: string;
  text: string;
}

/** Staff's own Word template for a kind of letter. */
export interface LetterTemplateTable {
  reference: string;
  kind: LetterKind;
  content: Buffer;
  sha256: string;
  kept_at: Instant;
}
