import { addDays } from './day.ts';
import type { IsoDate } from './iso-date.ts';

const CLARIFICATION_DAYS = 10;
const CLARIFICATION_DAYS_URGENT = 4;

/** Days that must lie between the clarification note and the closing (Aw 2.54, urgent 2.74). */
export const clarificationDays = (urgent: boolean): number => (urgent ? CLARIFICATION_DAYS_URGENT : CLARIFICATION_DAYS);

/** The first day on which bids may close after a note, or a change of the documents, of this day. */
export const firstClosingAfter = (note: IsoDate, marginDays: number): IsoDate => addDays(note, marginDays);

/** The last day for a note before a closing on this day. */
export const lastNoteBefore = (closing: IsoDate, marginDays: number): IsoDate => addDays(closing, -marginDays);
