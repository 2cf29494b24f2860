import { FIRST_DAY, StatutoryCalendar, OutOfRange } from '../../../domain/law/calendar.ts';
import { clockTime, midnight, parseClockTime, resolve, utcIso, type LocalTime } from '../../../domain/law/clock.ts';
import { epochDayOf, isoOf, parseEpochDay, type EpochDay } from '../../../domain/law/day.ts';
import type { EpochMs, IsoDate } from '../../../domain/law/iso-date.ts';
import { inRange } from '../../../domain/law/terms.ts';
import type { Term } from '../../../domain/law/term-end.ts';
import { fault } from '../../../files/evaluation/fault.ts';
import { asInt, asString } from '../../../files/evaluation/fields.ts';

const FIRST_INPUT = epochDayOf(2015, 1, 1);
const LAST_INPUT = epochDayOf(2035, 12, 31);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export const FIRST_INPUT_YEAR = 2015;
export const LAST_INPUT_YEAR = 2035;

const dayIn = (text: string): EpochDay => {
  const day = parseEpochDay(text);
  if (day === null || day < FIRST_INPUT || day > LAST_INPUT) throw fault('bad-value');
  return day;
};

/** `YYYY-MM-DD` from 2015 through 2035. */
export const asDate = (value: unknown): EpochDay => dayIn(asString(value));

/** `HH:MM` as minutes since midnight. */
export function asTime(value: unknown): number {
  const minutes = parseClockTime(asString(value));
  if (minutes === null) throw fault('bad-value');
  return minutes;
}

/** `YYYY-MM-DDTHH:MM`, wall time in Amsterdam. */
export function asLocal(value: unknown): LocalTime {
  const text = asString(value);
  if (text.length !== 16 || text[10] !== 'T') throw fault('bad-value');
  return { day: dayIn(text.slice(0, 10)), minutes: asTime(text.slice(11)) };
}

const SECONDS = /^:[0-5]\d$/;

/** `YYYY-MM-DDTHH:MM:SS`; only its day matters. */
export function asLocalSecond(value: unknown): EpochDay {
  const text = asString(value);
  if (text.length !== 19 || !SECONDS.test(text.slice(16))) throw fault('bad-value');
  return asLocal(text.slice(0, 16)).day;
}

const INSTANT_END = /^:([0-5]\d)(?:\.(\d{3}))?Z$/;

/** `YYYY-MM-DDTHH:MM:SSZ`, or with exactly three decimals, in milliseconds. */
export function asInstant(value: unknown): EpochMs {
  const text = asString(value);
  const end = INSTANT_END.exec(text.slice(16));
  if (end === null) throw fault('bad-value');
  const { day, minutes } = asLocal(text.slice(0, 16));
  return day * DAY_MS + minutes * MINUTE_MS + Number(end[1]) * 1000 + Number(end[2] ?? 0);
}

/** An amount of days, weeks, months, years or hours. */
export const asAmount = (value: unknown): number => asInt(value, 1, 1000);

const MONEY = /^(\d{1,12})(?:\.(\d{1,2}))?$/;

/** Money in whole cents. */
export function asMoneyCents(value: unknown): number {
  const found = MONEY.exec(asString(value));
  if (found === null) throw fault('bad-value');
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/** The instant of a wall time; one that is skipped or doubled is a fault. */
export function instant(local: LocalTime): EpochMs {
  const found = resolve(local, 'reject');
  if (!found.ok) throw fault(found.error);
  return found.value.at;
}

/** Days as text, by day number; filled as they are asked for, and bounded by the calendar. */
const shown: IsoDate[] = [];
const ends: string[] = [];

/** A day of an answer. @throws OutOfRange */
export const show = (day: EpochDay): IsoDate => (shown[day - FIRST_DAY] ??= isoOf(inRange(day)));

export const showOrNull = (day: EpochDay | null): IsoDate | null => (day === null ? null : show(day));

/** @throws OutOfRange */
export const showLocal = ({ day, minutes }: LocalTime): string => `${show(day)}T${clockTime(minutes)}`;

/** The exclusive end of a last day, as an instant. */
export const endOf = (lastDay: EpochDay): string =>
  (ends[inRange(lastDay) - FIRST_DAY] ??= utcIso(midnight(lastDay + 1)));

/** The members of a term answer; of a back answer when the term has no first day. */
export function showTerm(term: Term): object {
  const { first, raw, last, planOn, grounds } = term;
  const back = {
    rawLastDay: show(raw),
    lastDay: show(last),
    endsAt: endOf(last),
    planOn: show(planOn),
    extended: last !== raw,
    grounds,
  };
  return first === null ? back : Object.assign(back, { firstDay: show(first) });
}

/** A term answer with the days that did not count, and the last day of the other reading of a suspension. */
export const showSuspended = (term: Term): object =>
  Object.assign(showTerm(term), {
    suspendedDays: term.suspendedDays ?? 0,
    contestedLastDay: showOrNull(term.contestedLast ?? null),
  });

/** Adds whether the answer could change when the bridge days that a coming decree may take are free. */
export function provisionally(compute: (calendar: StatutoryCalendar) => object): object {
  const calendar = new StatutoryCalendar();
  const answer = compute(calendar);
  const provisional = calendar.touched && couldChange(answer, compute);
  return Object.assign(answer, { provisional });
}

function couldChange(answer: object, compute: (calendar: StatutoryCalendar) => object): boolean {
  try {
    return comparable(answer) !== comparable(compute(new StatutoryCalendar(true)));
  } catch (error) {
    if (error instanceof OutOfRange) return true;
    throw error;
  }
}

const comparable = (answer: object): string => JSON.stringify({ ...answer, grounds: null });
