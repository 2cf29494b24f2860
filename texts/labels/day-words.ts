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
