import { FIRST_DAY, LAST_DAY, isOfficeFree, OutOfRange, type StatutoryCalendar } from './calendar.ts';
import { civilOf, epochDayOf, monthsAfter, type EpochDay } from './day.ts';
import type { Ground } from './ground.ts';
import { workingDaysAfter } from './office-days.ts';
import { otherLast } from './other-reading.ts';
import { contestedLast, suspensionGrounds, walk, type Suspension } from './suspension.ts';
import { extendedTerm, fixedTerm, withinAtw, type Term } from './term-end.ts';
import type { TermBasis, TermRule, TermUnit } from './term-rule.ts';

/** The last day before any extension: the event's own day does not count. @throws OutOfRange */
export function countFrom(calendar: StatutoryCalendar, event: EpochDay, amount: number, unit: TermUnit): EpochDay {
  switch (unit) {
    case 'days':
      return event + amount;
    case 'working-days':
    case 'ordinary-days':
      return workingDaysAfter(event, amount, freeBy(calendar, unit));
    case 'weeks':
      return event + 7 * amount;
    case 'months':
      return monthsAfter(event, amount);
    case 'years':
      return monthsAfter(event, 12 * amount);
  }
}

/** Which days are no working days. */
const freeBy = (calendar: StatutoryCalendar, unit: 'working-days' | 'ordinary-days') =>
  unit === 'working-days' ? isOfficeFree : (day: EpochDay) => calendar.isFree(day);

/** Whose terms the Algemene termijnenwet extends. */
export const underAtw = (basis: TermBasis): boolean => basis === 'statute' || basis === 'ordinance';

const NONE: readonly Suspension[] = [];

/** A term of any basis, after the event; days inside a suspension do not count (Awb 4:15). @throws OutOfRange */
export function termAfter(
  calendar: StatutoryCalendar,
  event: EpochDay,
  amount: number,
  unit: TermUnit,
  basis: TermBasis,
  reasons: readonly Ground[],
  suspensions: readonly Suspension[] = NONE,
): Term {
  if (suspensions.length === 0) return ends(countFrom(calendar, event, amount, unit), reasons);
  const { suspendedDays, term } = suspended(suspensions);
  const contested = contestedLast(suspensions, (stretches) => suspended(stretches).term.last);
  return {
    ...term,
    ...(suspendedDays === 0 ? {} : { suspendedDays }),
    ...(contested === null ? {} : { contestedLast: contested }),
  };

  function suspended(stretches: readonly Suspension[]): { readonly suspendedDays: number; readonly term: Term } {
    const walked =
      unit === 'working-days' || unit === 'ordinary-days'
        ? walk(event, amount, stretches, (day) => !freeBy(calendar, unit)(day))
        : walk(event, countFrom(calendar, event, amount, unit) - event, stretches);
    const { raw, suspendedDays } = walked;
    return { suspendedDays, term: ends(raw, [...reasons, ...suspensionGrounds(walked)]) };
  }

  function ends(raw: EpochDay, grounds: readonly Ground[]): Term {
    if (!underAtw(basis)) return fixedTerm(calendar, event + 1, raw, grounds);
    if (!withinAtw(amount, unit)) return fixedTerm(calendar, event + 1, raw, [...grounds, 'Atw 4 sub a']);
    return extendedTerm(calendar, event, raw, grounds, amount, unit);
  }
}

/** A term of any basis, counted back from the event: never extended (Atw 1 lid 2). @throws OutOfRange */
export function termBefore(
  calendar: StatutoryCalendar,
  event: EpochDay,
  amount: number,
  unit: TermUnit,
  basis: TermBasis,
  grounds: readonly Ground[],
): Term {
  const why: Ground[] = [...grounds];
  if (underAtw(basis)) why.push('Atw 1 lid 2');
  if (underAtw(basis) && !withinAtw(amount, unit)) why.push('Atw 4 sub a');
  return fixedTerm(calendar, null, countFrom(calendar, event, -amount, unit), why);
}

/** A named rule applied to its event, with the last day of the other reading where its count is contested. @throws OutOfRange */
export function applyRule(
  calendar: StatutoryCalendar,
  rule: TermRule,
  event: EpochDay,
  suspensions: readonly Suspension[] = NONE,
): Term {
  const term = byRule(calendar, rule, event, suspensions);
  const other = otherLast(calendar, rule, event, term);
  return other === null ? term : { ...term, contestedLast: other };
}

function byRule(
  calendar: StatutoryCalendar,
  rule: TermRule,
  event: EpochDay,
  suspensions: readonly Suspension[],
): Term {
  const { amount, unit, basis, grounds } = rule;
  if (rule.eventDay !== 'not-counted') {
    const why = withinAtw(amount, unit) ? grounds : [...grounds, 'Atw 4 sub a'];
    const last = countFrom(calendar, event, amount, unit);
    return fixedTerm(calendar, event, rule.eventDay === 'first' ? last - 1 : last, why);
  }
  if (rule.notExtended !== null)
    return fixedTerm(calendar, event + 1, countFrom(calendar, event, amount, unit), grounds);
  if (rule.direction === 'back') return termBefore(calendar, event, amount, unit, basis, grounds);
  const from = rule.id === 'award-notice-quarterly' ? quarterEnd(event) : event;
  return termAfter(calendar, from, amount, unit, basis, grounds, suspensions);
}

/** Awards may be bundled per calendar quarter (Aw 2.134 lid 3). */
function quarterEnd(day: EpochDay): EpochDay {
  const { year, month } = civilOf(day);
  const after = Math.floor((month - 1) / 3) * 3 + 4;
  return after > 12 ? epochDayOf(year + 1, 1, 1) - 1 : epochDayOf(year, after, 1) - 1;
}

/** @throws OutOfRange when the day is not one that an answer may carry. */
export function inRange(day: EpochDay): EpochDay {
  if (day < FIRST_DAY || day > LAST_DAY) throw new OutOfRange(day);
  return day;
}
