import type { Generated } from 'kysely';

/** A definition that somebody is writing. */
export interface DraftTable {
  id: string;
  /** Whose it is, as whoever vouches for her knows her. */
  owner: string;
  /** As they stand in the text; empty where nothing stands there yet. */
  reference: string;
  subject: string;
  text: string;
  /** The step that she was at. */
  view: string;
  /** What was done already of a procedure that is under way; null: it begins. */
  done: string | null;
  saved_at: Generated<Date>;
  /** The window of a browser in which this was written. */
  written_in: Generated<string>;
}
