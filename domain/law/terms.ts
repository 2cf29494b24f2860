import { FIRST_DAY, LAST_DAY, OutOfRange, type StatutoryCalendar } from './calendar.ts';
import { civilOf, epochDayOf, monthsAfter, type EpochDay } from './day.ts';
import type { Ground } from './ground.ts';
import { suspensionGrounds, walk, type Suspension } from './suspension.ts';
import { extendedTerm, fixedTerm, withinAtw, type Term } from './term-end.ts';
import type { TermBasis, TermRule, TermUnit } from './term-rules.ts';

/** The last day before any extension: the event's own day does not count. */
export function countFrom(event: EpochDay, amount: number, unit: TermUnit): EpochDay {
  switch (unit) {
    case 'days':
      return event + amount;
    case 'weeks':
      return event + 7 * amount;
    case 'months':
      return monthsAfter(event, amount);
    case 'years':
      return monthsAfter(event, 12 * amount);
  }
}

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
  const counted = countFrom(event, amount, unit);
  const walked = suspensions.length === 0 ? null : walk(event, counted - event, suspensions);
  const raw = walked?.raw ?? counted;
  const grounds = walked === null ? reasons : [...reasons, ...suspensionGrounds(walked)];
  const term = ends();
  return walked === null || walked.suspendedDays === 0 ? term : { ...term, suspendedDays: walked.suspendedDays };

  function ends(): Term {
    if (basis !== 'statute') return fixedTerm(calendar, event + 1, raw, grounds);
    if (!withinAtw(amount, unit)) return fixedTerm(calendar, event + 1, raw, [...grounds, 'Atw 4 sub a']);
    return extendedTerm(calendar, event, raw, grounds);
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
  if (basis === 'statute') why.push('Atw 1 lid 2');
  if (basis === 'statute' && !withinAtw(amount, unit)) why.push('Atw 4 sub a');
  return fixedTerm(calendar, null, countFrom(event, -amount, unit), why);
}

/** A named rule applied to its event. @throws OutOfRange */
export function applyRule(
  calendar: StatutoryCalendar,
  rule: TermRule,
  event: EpochDay,
  suspensions: readonly Suspension[] = NONE,
): Term {
  const { amount, unit, basis, grounds } = rule;
  if (rule.includesEvent) {
    const why = withinAtw(amount, unit) ? grounds : [...grounds, 'Atw 4 sub a'];
    return fixedTerm(calendar, event, countFrom(event, amount, unit) - 1, why);
  }
  if (rule.notExtended !== null) return fixedTerm(calendar, event + 1, countFrom(event, amount, unit), grounds);
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
