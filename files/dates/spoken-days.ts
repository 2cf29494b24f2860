import { addDays, epochDay, weekdayOf } from '../../domain/law/day.ts';
import { WEEKDAYS } from '../../domain/law/day-names.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { clockIn, meantDay, plainDate, type Meant } from './meant-dates.ts';

const FROM_TODAY: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
};

/**
 * The days that somebody means who writes one as it is spoken: counted from today, or the days of the week around a date.
 * @param near the date that it is about. @example spokenDays('maandag', { today, near: '2027-03-17' }) // 2027-03-15 and 2027-03-22
 */
export function spokenDays(
  text: string,
  { today, near }: { readonly today: IsoDate; readonly near: IsoDate },
): readonly Meant[] {
  const { rest, time } = clockIn(plainDate(text));
  const away = Object.hasOwn(FROM_TODAY, rest) ? FROM_TODAY[rest] : undefined;
  if (away !== undefined) return [meantDay(addDays(today, away), time)];
  const weekday = WEEKDAYS.findIndex(([full, short]) => rest === full || rest.replace(/\.$/, '') === short);
  if (weekday < 0) return [];
  const before = (weekdayOf(epochDay(near)) - (weekday + 1) + 7) % 7;
  const first = addDays(near, -before);
  return [first, addDays(first, 7)].map((day) => meantDay(day, time));
}
