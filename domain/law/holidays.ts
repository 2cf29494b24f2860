import { epochDayOf, weekdayOf, type EpochDay } from './day.ts';
import { DECREES } from './royal-decrees.ts';
import { parseEpochDay } from './day.ts';
import type { Ground } from './ground.ts';

/** The days of article 3 of the Algemene termijnenwet, by their field name. */
export type HolidayId =
  | 'new-years-day'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day'
  | 'royal-decree';

export interface Holiday {
  readonly day: EpochDay;
  readonly holiday: HolidayId;
  readonly ground: Ground;
}

/** Easter Sunday of the Gregorian calendar (the computus of Meeus, Jones and Butcher). */
export function easterSunday(year: number): EpochDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return epochDayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** King's Day is 27 April, the Saturday before when that is a Sunday. */
function kingsDay(year: number): EpochDay {
  const day = epochDayOf(year, 4, 27);
  return weekdayOf(day) === 7 ? day - 1 : day;
}

/** Filled as years are asked for. */
const known = new Map<number, readonly Holiday[]>();

/** The holidays of a year from 2014 on, in order of day and then of name. */
export function holidaysOf(year: number): readonly Holiday[] {
  const earlier = known.get(year);
  if (earlier !== undefined) return earlier;
  const found = computed(year);
  known.set(year, found);
  return found;
}

function computed(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const first = 'Atw 3 lid 1';
  const days: Holiday[] = [
    { day: epochDayOf(year, 1, 1), holiday: 'new-years-day', ground: first },
    { day: easter - 2, holiday: 'good-friday', ground: 'Atw 3 lid 2' },
    { day: easter + 1, holiday: 'easter-monday', ground: first },
    { day: kingsDay(year), holiday: 'kings-day', ground: first },
    { day: epochDayOf(year, 5, 5), holiday: 'liberation-day', ground: first },
    { day: easter + 39, holiday: 'ascension-day', ground: first },
    { day: easter + 50, holiday: 'whit-monday', ground: first },
    { day: epochDayOf(year, 12, 25), holiday: 'christmas-day', ground: first },
    { day: epochDayOf(year, 12, 26), holiday: 'second-christmas-day', ground: first },
    ...decreeDays(year).map((day): Holiday => ({ day, holiday: 'royal-decree', ground: 'Atw 3 lid 3' })),
  ];
  return days.sort((one, other) => one.day - other.day || (one.holiday < other.holiday ? -1 : 1));
}

function decreeDays(year: number): EpochDay[] {
  return DECREES.flatMap((decree) => decree.days)
    .filter((day) => day.startsWith(`${year}-`))
    .flatMap((day) => parseEpochDay(day) ?? []);
}
