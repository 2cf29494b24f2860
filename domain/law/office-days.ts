import { isOfficeFree } from './calendar.ts';
import { epochDay, isoOf, type EpochDay } from './day.ts';
import type { IsoDate } from './iso-date.ts';

/** The day that many working days later (or earlier), by what is free; the day itself is not counted. @throws OutOfRange */
export function workingDaysAfter(day: EpochDay, days: number, isFree: (day: EpochDay) => boolean): EpochDay {
  const step = days < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(days); left > 0;) {
    at += step;
    if (!isFree(at)) left -= 1;
  }
  return at;
}

/** The day that many office days later (or earlier); the day itself is not counted. @throws OutOfRange */
export const officeDaysAfter = (day: EpochDay, days: number): EpochDay => workingDaysAfter(day, days, isOfficeFree);

/** A day on which an office works; royal-decree days included. */
export const isOfficeDay = (day: IsoDate): boolean => !isOfficeFree(epochDay(day));

/** @example addOfficeDays('2018-05-24', -2) // '2018-05-22' */
export const addOfficeDays = (day: IsoDate, days: number): IsoDate => isoOf(officeDaysAfter(epochDay(day), days));

/** Office days after `from` through `to`; negative when `to` is earlier. */
export function officeDaysBetween(from: IsoDate, to: IsoDate): number {
  const first = epochDay(from);
  const last = epochDay(to);
  if (last < first) return -officeDaysBetween(to, from);
  let count = 0;
  for (let day = first + 1; day <= last; day++) if (!isOfficeFree(day)) count += 1;
  return count;
}
