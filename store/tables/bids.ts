import type { ColumnType, Generated } from 'kysely';
import type { BidCheck, CheckVerdict } from '../../domain/office/bid-check.ts';
import type { Paper, RequestKind } from '../../domain/office/bid-request.ts';
import type { Envelope } from '../../domain/office/envelope.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { Instant, Json } from './columns.ts';

/** What a bidder sends under a number of its own, until all is there. */
export interface BidUploadTable {
  id: Generated<string>;
  reference: string;
  party: string;
  /** The name as it is compared (`oneSpelling`). */
  spelling: string;
  /** The sender's own number. */
  number: string;
  lot: string | null;
  mail: string | null;
  register_no: string | null;
  begun_at: ColumnType<Date, never, never>;
  /** Number of its receipt; null as long as it is not all there. */
  no: number | null;
  /** The receipt as it was signed, and the signature in base64. */
  receipt: string | null;
  signature: string | null;
}

/** A file of a bid. Its name is what its sender called it, and nothing else. */
export interface BidFileTable {
  upload: string;
  reference: string;
  /** Number of the bid; null as long as it is not all there. */
  no: number | null;
  envelope: Envelope;
  place: number;
  name: string;
  bytes: ColumnType<string, number, number>;
  sha256: string;
  /** Address of the sealed bytes. */
  object: string;
  taken_at: ColumnType<Date, never, never>;
}

/** Somebody asked to open, and waits for a second person. */
export interface OpeningCallTable {
  reference: string;
  envelope: Envelope;
  by: string;
  at: Instant;
}

/** What was opened, and by which two people. */
export interface OpeningTable {
  reference: string;
  envelope: Envelope;
  /** First, second, …: what is judged to count later is opened later. */
  no: number;
  bids: number[];
  first: string;
  second: string;
  called_at: Instant;
  opened_at: Instant;
  /** Address of the record, which is its hash. */
  record: string;
  record_bytes: ColumnType<string, number, number>;
}

/** The grades for quality of a case are fixed. */
export interface FixedGradesTable {
  reference: string;
  by: string;
  at: Instant;
}

/** What somebody decided of a point of a bid; the last one stands. */
export interface BidCheckTable {
  id: Generated<string>;
  reference: string;
  bid: number;
  point: BidCheck;
  verdict: CheckVerdict;
  reason: string;
  by: string;
  at: Instant;
}

/** What a bidder was asked. */
export interface BidRequestTable {
  reference: string;
  no: number;
  bid: number;
  about: RequestKind;
  question: string;
  by: string;
  asked_at: Instant;
  due_at: Instant;
}

/** What a bidder answered. */
export interface BidAnswerTable {
  id: Generated<string>;
  reference: string;
  request: number;
  received_at: Instant;
  filed_at: Instant;
  in_time: boolean;
  proof: string;
  /** Day of each paper. */
  papers: Json<Partial<Record<Paper, IsoDate>>>;
}

/** What somebody made of an answer, or of none; the last one stands. */
export interface AnswerVerdictTable {
  id: Generated<string>;
  reference: string;
  request: number;
  enough: boolean;
  reason: string;
  by: string;
  at: Instant;
}

/** Sealed bytes of an upload without a receipt, to which no row points any more. The database puts them down. */
export interface DroppedObjectTable {
  object: ColumnType<string, never, never>;
  reference: ColumnType<string, never, never>;
  dropped_at: ColumnType<Date, never, never>;
}
