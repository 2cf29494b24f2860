import type { TextRef } from '../../domain/case/ids.ts';
import type { Timeliness } from '../../domain/case/outcome.ts';
import type { Instant } from './columns.ts';

/** Objections as they came in. */
export interface ObjectionTable {
  procedure: string;
  no: number;
  /** Id of the act that filed it. */
  act: string;
  received_at: Instant;
  received_on: string;
  window_last_day: string;
  committee: boolean;
  timeliness: Timeliness;
  /** Id of the text that says who objects. */
  objector: TextRef;
}
