import { civilOf, epochDay, weekday } from '../../law/day.ts';
import { MONTHS, WEEKDAYS } from '../../law/day-names.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { roundOf } from '../round-name.ts';
import { means } from '../trait.ts';

/** Behind the name of what comes in rounds. @example inRound('clarification-note-2') // ' van de 2e ronde' */
export function inRound(id: string): string {
  const later = roundOf(id);
  return later === null ? '' : ` van de ${later.round}e ronde`;
}

/** A closing at the begin of a finding. */
export const closingName = (close: Parameters<typeof means>[0]): string =>
  means(close, 'closes-first-bids') ? 'De sluiting van de eerste inschrijving' : 'De sluiting';

/** A day inside a finding. @example inWords('2018-08-01') // '1 augustus 2018' */
export function inWords(day: IsoDate): string {
  const { year, month, day: number } = civilOf(epochDay(day));
  return `${number} ${MONTHS[month - 1]?.[0] ?? ''} ${year}`;
}

export const weekdayName = (day: IsoDate): string => nameOfWeekday(weekday(day));

/** @param isoWeekday 1 Monday through 7 Sunday. */
export const nameOfWeekday = (isoWeekday: number): string => WEEKDAYS[isoWeekday - 1]?.[0] ?? '';

/** As the begin of a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
