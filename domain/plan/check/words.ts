import { civilOf, epochDay, weekday } from '../../law/day.ts';
import { MONTHS, WEEKDAYS } from '../../law/day-names.ts';
import type { IsoDate } from '../../law/iso-date.ts';

/** A day inside a finding. @example inWords('2018-08-01') // '1 augustus 2018' */
export function inWords(day: IsoDate): string {
  const { year, month, day: number } = civilOf(epochDay(day));
  return `${number} ${MONTHS[month - 1]?.[0] ?? ''} ${year}`;
}

export const weekdayName = (day: IsoDate): string => nameOfWeekday(weekday(day));

/** @param isoWeekday 1 Monday through 7 Sunday. */
export const nameOfWeekday = (isoWeekday: number): string => WEEKDAYS[isoWeekday - 1]?.[0] ?? '';
