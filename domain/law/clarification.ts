import { addDays } from './day.ts';
import type { IsoDate } from './iso-date.ts';
import { BID_TERMS_SINCE } from './since.ts';

const CLARIFICATION_DAYS = 10;
/** What Aw 2.54 asked until 30 June 2016. */
const CLARIFICATION_DAYS_BEFORE_2016 = 6;
const CLARIFICATION_DAYS_URGENT = 4;

/**
 * Days that must lie between the clarification note and a closing on this day (Aw 2.54, urgent 2.74).
 * @param announced the day of the notice, where it is known: what was announced before 1 July 2016 keeps the law of then.
 */
export function clarificationDays(closing: IsoDate, urgent: boolean, announced: IsoDate = closing): number {
  if (urgent) return CLARIFICATION_DAYS_URGENT;
  return announced < BID_TERMS_SINCE ? CLARIFICATION_DAYS_BEFORE_2016 : CLARIFICATION_DAYS;
}

/** The first day on which bids may close after a note, or a change of the documents, of this day. */
export const firstClosingAfter = (note: IsoDate, marginDays: number): IsoDate => addDays(note, marginDays);

/** The last day for a note before a closing on this day. */
export const lastNoteBefore = (closing: IsoDate, marginDays: number): IsoDate => addDays(closing, -marginDays);
