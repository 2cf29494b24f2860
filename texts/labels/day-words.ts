import { localOf } from '../../domain/law/clock.ts';
import { civilOf, epochDay, weekdayOf } from '../../domain/law/day.ts';
import { MONTHS, WEEKDAYS } from '../../domain/law/day-names.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';

const FULL = 0;
const SHORT = 1;

function worded(day: IsoDate, form: typeof FULL | typeof SHORT): string {
  const value = epochDay(day);
  const civil = civilOf(value);
  const weekdayName = WEEKDAYS[weekdayOf(value) - 1]?.[form] ?? '';
  const monthName = MONTHS[civil.month - 1]?.[form] ?? '';
  return `${weekdayName} ${civil.day} ${monthName} ${civil.year}`;
}

/** @example dateInWords('2018-05-24') // 'donderdag 24 mei 2018' */
export const dateInWords = (day: IsoDate): string => worded(day, FULL);

/** For labels and tables. @example shortDate('2018-05-24') // 'do 24 mei 2018' */
export const shortDate = (day: IsoDate): string => worded(day, SHORT);

/** @example clockInWords('15:00') // '15.00' */
export const clockInWords = (time: string): string => time.replaceAll(':', '.');

/** The end of a date, for labels: of a day the day itself. @example 'ma 18 jan 2027' */
export const endLabel = (kind: string, endsAt: EpochMs): string =>
  kind === 'moment' ? momentLabel(endsAt) : shortDate(localOf(endsAt - 1).day);

/**
 * An instant on the Amsterdam clock, for labels. @example 'do 24 mei 2018 15.00'
 * @param exclusive what comes at the instant itself is too late: 'do 24 mei 2018 vóór 15.00'
 */
export function momentLabel(instant: EpochMs, exclusive = false): string {
  const { day, time } = localOf(instant);
  return `${shortDate(day)} ${exclusive ? 'vóór ' : ''}${clockInWords(time)}`;
}

/**
 * The same as far as it must be told to tell two instants apart: a closing is one.
 * @example instantLabel(Date.parse('2018-05-24T15:00:01+02:00')) // 'do 24 mei 2018 15.00.01'
 */
export const instantLabel = (instant: EpochMs): string => `${shortDate(localOf(instant).day)} ${exactClock(instant)}`;

/** The clock of an instant, with seconds and milliseconds where there are any. @example '15.00.00,001' */
export function exactClock(instant: EpochMs): string {
  const { time, second, millisecond } = localOf(instant);
  const fraction = millisecond === 0 ? '' : `,${String(millisecond).padStart(3, '0')}`;
  const seconds = second === 0 && millisecond === 0 ? '' : `.${String(second).padStart(2, '0')}`;
  return `${clockInWords(time)}${seconds}${fraction}`;
}
