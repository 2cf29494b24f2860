import type { ColumnType } from 'kysely';
import type { Instant } from './columns.ts';

/** What can be wrong with a case or with the installation, so that somebody must look. */
export type TroubleKind =
  /** Open in the case file, and no workflow runs for it. */
  | 'no-workflow'
  /** A workflow runs that the case file does not know. */
  | 'no-case'
  /** Its workflow was reset, and knows less than the record. */
  | 'reset'
  /** Its next instant has passed and nothing happened. */
  | 'silent'
  /** Something that it must do has failed for minutes. */
  | 'failing'
  | 'mail-waiting'
  /** It waits for the relay, and a moment of its case is less than four hours away. */
  | 'mail-before-moment'
  | 'mail-refused'
  | 'mail-in-doubt'
  /** A letter was let go, and nothing shows that it was sent. */
  | 'letter-unproven'
  /** A decision was reported as sent, and not all of its letters have proof. */
  | 'decision-unproven'
  /** A letter came back after its decision was reported, and was sent anew on a later day. */
  | 'decision-later'
  /** All letters of a decision have proof, and its case does not have the report. */
  | 'decision-unreported'
  /** A round that should have run did not. */
  | 'round-missed';

/** Something that somebody must look at, for as long as it is so. */
export interface TroubleTable {
  /** Empty when it is about the whole installation. */
  reference: string;
  kind: TroubleKind;
  /** Tells troubles of one kind and case apart: a mail, an activity, a run. */
  subject: string;
  /** What the server or the relay said; facts, no sentence of ours. */
  detail: string;
  since: ColumnType<Date, Date | undefined, never>;
  told_at: Instant | null;
}

/** The last look of the watch; one row. */
export interface WatchTable {
  no: number;
  at: ColumnType<Date, never, never>;
  /** The machine of the worker against the clock of the database. */
  database_offset_ms: number;
  /** The same against the clock of Temporal; what the work waited is in it. */
  temporal_offset_ms: number;
}
