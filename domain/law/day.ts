import type { IsoDate } from './iso-date.ts';

/** Whole days since 1970-01-01, in the proleptic Gregorian calendar. All counting happens in these. */
export type EpochDay = number;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** From 0000-03-01, where the eras begin, to 1970-01-01. */
const ERA_OFFSET = 719_468;

/** Day number of a civil date; the date must exist. */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / YEARS_PER_ERA);
  const yearOfEra = shifted - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - ERA_OFFSET;
}

/** The civil date of a day number. */
export function civilOf(epochDay: EpochDay): Civil {
  const shifted = epochDay + ERA_OFFSET;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number of `YYYY-MM-DD` when that day exists, else null. */
export function parseEpochDay(text: string): EpochDay | null {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return epochDayOf(year, month, day);
}

const DASH = 45;
const ZERO = 48;

/** The number in these places, or -1 when something else than digits stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `YYYY-MM-DD` of a day number, years 0 through 9999. */
export function isoOf(epochDay: EpochDay): IsoDate {
  const { year, month, day } = civilOf(epochDay);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` as IsoDate;
}

/** @throws RangeError when the brand lied: such a day does not exist. */
export function epochDay(day: IsoDate): EpochDay {
  const value = parseEpochDay(day);
  if (value === null) throw new RangeError(`no such day: ${day}`);
  return value;
}

/** An existing day `YYYY-MM-DD`, or null. @example parseIsoDate('2018-02-30') // null */
export const parseIsoDate = (text: string): IsoDate | null => (parseEpochDay(text) === null ? null : (text as IsoDate));

/** @example addDays('2018-02-27', 2) // '2018-03-01' */
export const addDays = (day: IsoDate, days: number): IsoDate => isoOf(epochDay(day) + days);

/** The same day number that many months on; the last day of the month when it has no such day. */
export function monthsAfter(from: EpochDay, months: number): EpochDay {
  const { year, month, day } = civilOf(from);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return epochDayOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** @example addMonths('2018-08-31', -6) // '2018-02-28' */
export const addMonths = (day: IsoDate, months: number): IsoDate => isoOf(monthsAfter(epochDay(day), months));

/** @example addYears('2016-02-29', 1) // '2017-02-28' */
export const addYears = (day: IsoDate, years: number): IsoDate => addMonths(day, years * 12);

/** Days from one day to another: positive when `to` is later. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => epochDay(to) - epochDay(from);

/** ISO weekday of a day number: 1 Monday through 7 Sunday. */
export const weekdayOf = (day: EpochDay): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** 1 Monday through 7 Sunday. */
export const weekday = (day: IsoDate): number => weekdayOf(epochDay(day));

/** Monday of week 1 of an ISO year: the week that holds 4 January. */
export function firstMonday(isoYear: number): EpochDay {
  const fourth = epochDayOf(isoYear, 1, 4);
  return fourth - (weekdayOf(fourth) - 1);
}

/** @example isoWeek('2018-12-31') // { isoYear: 2019, week: 1 } */
export function isoWeek(day: IsoDate): { readonly isoYear: number; readonly week: number } {
  const value = epochDay(day);
  const thursday = value - (weekdayOf(value) - 1) + 3;
  const isoYear = civilOf(thursday).year;
  return { isoYear, week: Math.floor((value - firstMonday(isoYear)) / 7) + 1 };
}
