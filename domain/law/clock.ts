import { err, ok, type Result } from '../result.ts';
import { civilOf, epochDay, isoOf, type EpochDay } from './day.ts';
import type { ClockTime, EpochMs, IsoDate } from './iso-date.ts';
import { summerOf } from './summer-time.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const HOUR_MINUTES = 60;
const WINTER = 1;
const SUMMER = 2;
/** The Amsterdam clock skips from 2:00 to 3:00 on the last Sunday of March, and shows 2:00-3:00 twice on that of October. */
const CHANGE_FROM = 2 * HOUR_MINUTES;
const CHANGE_UNTIL = 3 * HOUR_MINUTES;

export type ClockFault = 'nonexistent-time' | 'ambiguous-time';

/** A wall time on the Amsterdam clock. */
export interface LocalTime {
  readonly day: EpochDay;
  /** Minutes since midnight as the clock shows them. */
  readonly minutes: number;
}

const midnightOf = (day: EpochDay, offsetHours: number): EpochMs => day * DAY_MS - offsetHours * HOUR_MS;

/** 00:00 in Amsterdam on this day. */
export function midnight(day: EpochDay): EpochMs {
  const { from, through } = summerOf(civilOf(day).year);
  return midnightOf(day, day > from && day <= through ? SUMMER : WINTER);
}

export type Disambiguation = 'reject' | 'compatible' | 'earlier' | 'later';

export interface ResolvedTime {
  readonly at: EpochMs;
  readonly local: LocalTime;
  readonly offsetHours: number;
}

/** The instant of a wall time. A skipped or doubled one is a fault unless the caller says how to read it. */
export function resolve(local: LocalTime, disambiguation: Disambiguation): Result<ResolvedTime, ClockFault> {
  const { day, minutes } = local;
  const { from, through } = summerOf(civilOf(day).year);
  const changing = minutes >= CHANGE_FROM && minutes < CHANGE_UNTIL;
  if (changing && day === from) {
    if (disambiguation === 'reject') return err('nonexistent-time');
    // Forward with the offset before the change, or back with the one after it.
    const shift = disambiguation === 'earlier' ? -HOUR_MINUTES : HOUR_MINUTES;
    return ok(resolved({ day, minutes: minutes + shift }, disambiguation === 'earlier' ? WINTER : SUMMER));
  }
  if (changing && day === through) {
    if (disambiguation === 'reject') return err('ambiguous-time');
    return ok(resolved(local, disambiguation === 'later' ? WINTER : SUMMER));
  }
  const summer =
    (day > from || (day === from && minutes >= CHANGE_UNTIL)) &&
    (day < through || (day === through && minutes < CHANGE_FROM));
  return ok(resolved(local, summer ? SUMMER : WINTER));
}

const resolved = (local: LocalTime, offsetHours: number): ResolvedTime => ({
  at: midnightOf(local.day, offsetHours) + local.minutes * MINUTE_MS,
  local,
  offsetHours,
});

/** Hours by which the Amsterdam clock is ahead of UTC at an instant. */
export function offsetHoursAt(instant: EpochMs): number {
  const { year } = civilOf(Math.floor(instant / DAY_MS));
  const { from, through } = summerOf(year);
  // Both changes happen at 1:00 UTC.
  return instant >= from * DAY_MS + HOUR_MS && instant < through * DAY_MS + HOUR_MS ? SUMMER : WINTER;
}

/** What the Amsterdam clock shows at an instant. */
export interface LocalReading {
  readonly day: IsoDate;
  readonly time: ClockTime;
  readonly second: number;
  readonly millisecond: number;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** @example localOf(Date.parse('2018-08-03T22:00:00Z')) // { day: '2018-08-04', time: '00:00', … } */
export function localOf(instant: EpochMs): LocalReading {
  const local = instant + offsetHoursAt(instant) * HOUR_MS;
  const day = Math.floor(local / DAY_MS);
  const ms = local - day * DAY_MS;
  const minutes = Math.floor(ms / MINUTE_MS);
  return {
    day: isoOf(day),
    time: clockTime(minutes),
    second: Math.floor((ms % MINUTE_MS) / 1000),
    millisecond: Math.floor(ms % 1000),
  };
}

/** @example clockTime(1020) // '17:00' */
export const clockTime = (minutes: number): ClockTime =>
  `${pad(Math.floor(minutes / HOUR_MINUTES))}:${pad(minutes % HOUR_MINUTES)}` as ClockTime;

/** Minutes since midnight of `HH:MM`, or null when there is no such time. */
export function parseClockTime(text: string): number | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return null;
  return Number(text.slice(0, 2)) * HOUR_MINUTES + Number(text.slice(3));
}

/** The instant of a day and a clock time in Amsterdam. @example instantOf('2018-05-24', '15:00') */
export function instantOf(day: IsoDate, time: ClockTime): Result<EpochMs, ClockFault> {
  const minutes = parseClockTime(time);
  if (minutes === null) throw new RangeError(`no such time: ${time}`);
  const found = resolve({ day: epochDay(day), minutes }, 'reject');
  return found.ok ? ok(found.value.at) : found;
}

/** 00:00 in Amsterdam on this day. */
export const startOfDay = (day: IsoDate): EpochMs => midnight(epochDay(day));

/** The exclusive end of a day: 00:00 in Amsterdam on the next. @example endOfDay('2018-08-03') is 2018-08-03T22:00:00Z */
export const endOfDay = (day: IsoDate): EpochMs => midnight(epochDay(day) + 1);

/** @example '2018-04-30T17:00:00+02:00'; milliseconds only when there are any. */
export function localIso(instant: EpochMs): string {
  const { day, time, second, millisecond } = localOf(instant);
  const fraction = millisecond === 0 ? '' : `.${pad(millisecond, 3)}`;
  return `${day}T${time}:${pad(second)}${fraction}+0${offsetHoursAt(instant)}:00`;
}

/** @example '2018-08-03T22:00:00Z'; whole seconds. */
export function utcIso(instant: EpochMs): string {
  const day = Math.floor(instant / DAY_MS);
  const ms = instant - day * DAY_MS;
  return `${isoOf(day)}T${clockTime(Math.floor(ms / MINUTE_MS))}:${pad(Math.floor((ms % MINUTE_MS) / 1000))}Z`;
}
