import { officeDaysBetween } from '../domain/law/office-days.ts';
import { endOfDay, localOf } from '../domain/law/clock.ts';
import { daysBetween } from '../domain/law/day.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import { clockInWords, dateInWords, exactClock } from './labels/day-words.ts';

/**
 * An instant on the Amsterdam clock. @example 'donderdag 24 mei 2018, 15.00 uur'
 * @param exclusive what comes at the instant itself is too late: 'donderdag 24 mei 2018, vóór 15.00 uur'
 */
export function momentInWords(instant: EpochMs, exclusive = false): string {
  const { day, time } = localOf(instant);
  return `${dateInWords(day)}, ${exclusive ? 'vóór ' : ''}${clockInWords(time)} uur`;
}

/** The same to the second or further, where that is not zero. @example 'donderdag 24 mei 2018, 15.00.01 uur' */
export const instantInWords = (instant: EpochMs): string =>
  `${dateInWords(localOf(instant).day)}, ${exactClock(instant)} uur`;

/** Until when something may come, up to and with this instant: the day alone when it may take all of it. @example 'zondag 6 december 2020' */
export const untilInWords = (last: EpochMs): string =>
  isEndOfDay(last) ? dateInWords(localOf(last).day) : instantInWords(last);

const isEndOfDay = (last: EpochMs): boolean => endOfDay(localOf(last).day) - 1 === last;

/**
 * How far a day is, in days on which an office works.
 * @example distanceInWords('2018-05-04', '2018-05-14') // 'over 5 werkdagen'
 * @throws OutOfRange outside the calendar
 */
export function distanceInWords(today: IsoDate, day: IsoDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'morgen';
  if (days === -1) return 'gisteren';
  const workdays = officeDaysBetween(today, day);
  // Only free days lie between: counting those says more than zero working days.
  if (workdays === 0) return days > 0 ? `over ${days} dagen` : `${-days} dagen geleden`;
  return workdays > 0 ? `over ${workdaysInWords(workdays)}` : `${workdaysInWords(-workdays)} geleden`;
}

/** @example workdaysInWords(1) // '1 werkdag' */
const workdaysInWords = (workdays: number): string => (workdays === 1 ? '1 werkdag' : `${workdays} werkdagen`);
