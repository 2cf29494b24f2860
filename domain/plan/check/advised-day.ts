import type { IsoDate } from '../../law/iso-date.ts';
import { isSettable } from '../change/settable-days.ts';
import { inWords } from './words.ts';

const TOO_LATE = 'een latere dag kan niet, want de kalender van vrije dagen loopt tot en met 2035';

/** The advice to take a day or a later one, as the begin of a sentence; past the calendar there is none to take. @example 'Kies 1 augustus 2018 of later' */
export const orLater = (day: IsoDate): string =>
  isSettable(day) ? `Kies ${inWords(day)} of later` : `Begin eerder: ${TOO_LATE}`;

/** The advice to close on a day or a later one, inside a sentence. @example 'sluit op 1 augustus 2018 of later' */
export const closeFrom = (day: IsoDate): string =>
  isSettable(day) ? `sluit op ${inWords(day)} of later` : `begin eerder: ${TOO_LATE}`;

/** The advice to take one day, as a sentence. @example 'Kies 1 augustus 2018.' */
export const thatDay = (day: IsoDate): string =>
  isSettable(day) ? `Kies ${inWords(day)}.` : `Begin eerder: ${TOO_LATE}.`;
