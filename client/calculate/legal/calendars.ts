import { holidaysOn, isOfficeFree } from '../../../domain/law/calendar.ts';
import { officeDaysAfter, workingDaysAfter } from '../../../domain/law/office-days.ts';
import { utcIso, type LocalTime } from '../../../domain/law/clock.ts';
import { firstMonday, isoWeek, weekdayOf } from '../../../domain/law/day.ts';
import { easterSunday, holidaysOf } from '../../../domain/law/holidays.ts';
import { DECREES_KNOWN_THROUGH } from '../../../domain/law/royal-decrees.ts';
import type { Calculation } from '../../../files/evaluation/calculation.ts';
import { fault } from '../../../files/evaluation/fault.ts';
import { asArray, asBoolean, asChoice, asInt, orElse } from '../../../files/evaluation/fields.ts';
import {
  asAmount,
  asDate,
  asLocal,
  asTime,
  endOf,
  FIRST_INPUT_YEAR,
  instant,
  LAST_INPUT_YEAR,
  provisionally,
  show,
  showLocal,
} from './values.ts';

const MAX_REMINDERS = 20;
const MAX_WORKING_DAYS = 250;
const NINE = 9 * 60;

/** Reminders so many working days before a deadline. */
export const workingDayReminders: Calculation = (fields) => {
  const deadline = asLocal(fields.required('deadline'));
  const counts = asArray(fields.required('workingDaysBefore')).map((one) => asInt(one, 1, MAX_WORKING_DAYS));
  if (counts.length === 0 || counts.length > MAX_REMINDERS) throw fault('bad-value');
  const minutes = orElse(fields.optional('time'), asTime, NINE);
  const decreeDaysOff = orElse(fields.optional('royalDecreeDaysOff'), asBoolean, false);
  fields.done();
  const deadlineAt = utcIso(instant(deadline));
  return provisionally((calendar) => ({
    deadlineAt,
    reminders: counts.map((workingDaysBefore) => {
      const day = decreeDaysOff
        ? workingDaysAfter(deadline.day, -workingDaysBefore, (one) => calendar.isFree(one))
        : officeDaysAfter(deadline.day, -workingDaysBefore);
      const local: LocalTime = { day, minutes };
      return { workingDaysBefore, local: showLocal(local), at: utcIso(instant(local)) };
    }),
  }));
};

/** The same wall time so many calendar days earlier. */
export const calendarDayReminder: Calculation = (fields) => {
  const deadline = asLocal(fields.required('deadline'));
  const daysBefore = asAmount(fields.required('daysBefore'));
  fields.done();
  const local: LocalTime = { day: deadline.day - daysBefore, minutes: deadline.minutes };
  return { deadlineAt: utcIso(instant(deadline)), local: showLocal(local), at: utcIso(instant(local)) };
};

/** The holidays of a year. */
export const holidays: Calculation = (fields) => {
  const year = asInt(fields.required('year'), FIRST_INPUT_YEAR, LAST_INPUT_YEAR);
  fields.done();
  return {
    easterSunday: show(easterSunday(year)),
    days: holidaysOf(year).map(({ day, holiday, ground }) => ({ date: show(day), holiday, ground })),
    provisional: year > DECREES_KNOWN_THROUGH,
  };
};

/** What kind of day it is, in both calendars. */
export const dayKind: Calculation = (fields) => {
  const day = asDate(fields.required('date'));
  fields.done();
  const date = show(day);
  const { isoYear, week } = isoWeek(date);
  return provisionally((calendar) => ({
    isoWeekday: weekdayOf(day),
    isoWeek: week,
    isoWeekYear: isoYear,
    holidays: holidaysOn(date),
    statutoryFree: calendar.isFree(day),
    officeFree: isOfficeFree(day),
  }));
};

/** Days, ordinary days and office days after one day through another. */
export const dayCount: Calculation = (fields) => {
  const from = asDate(fields.required('from'));
  const to = asDate(fields.required('to'));
  fields.done();
  if (to < from) throw fault('bad-value');
  return provisionally((calendar) => {
    let ordinaryDays = 0;
    let officeDays = 0;
    for (let day = from + 1; day <= to; day++) {
      if (!calendar.isFree(day)) ordinaryDays += 1;
      if (!isOfficeFree(day)) officeDays += 1;
    }
    return { days: to - from, ordinaryDays, officeDays };
  });
};

const MAX_WEEK = 53;
const WEEK = 7;

/** The days of some ISO weeks. */
export const isoWeeks: Calculation = (fields) => {
  const isoYear = asInt(fields.required('isoYear'), FIRST_INPUT_YEAR, LAST_INPUT_YEAR);
  const fromWeek = asInt(fields.required('fromWeek'), 1, MAX_WEEK);
  const toWeek = asInt(fields.required('toWeek'), 1, MAX_WEEK);
  fields.done();
  const weeks = (firstMonday(isoYear + 1) - firstMonday(isoYear)) / WEEK;
  if (toWeek < fromWeek || toWeek > weeks) throw fault('bad-value');
  const monday = firstMonday(isoYear);
  return { from: show(monday + (fromWeek - 1) * WEEK), through: show(monday + toWeek * WEEK - 1) };
};

/** The last day of "voor" and of "tot en met" a date. */
export const dayBoundary: Calculation = (fields) => {
  const day = asDate(fields.required('date'));
  const wording = asChoice(fields.required('wording'), ['before', 'through']);
  fields.done();
  const last = wording === 'before' ? day - 1 : day;
  return { lastDay: show(last), endsAt: endOf(last) };
};
