import { err, ok, type Result } from '../result.ts';
import type { TermFacts } from '../plan/milestone.ts';
import { CALENDAR_VERSION, FIRST_DAY, LAST_DAY, OutOfRange, StatutoryCalendar } from './calendar.ts';
import { midnight } from './clock.ts';
import { civilOf, epochDay, epochDayOf, isoOf, monthsAfter, type EpochDay } from './day.ts';
import type { Ground } from './ground.ts';
import { holidaysOf } from './holidays.ts';
import type { EpochMs, IsoDate } from './iso-date.ts';
import { suspensionGrounds, walk, type Suspension } from './suspension.ts';
import { inForce, termRule, type TermBasis, type TermRule, type TermUnit } from './term-rules.ts';

/** A term as counted: days as day numbers. */
export interface Term {
  /** Null for a term that is counted back. */
  readonly first: EpochDay | null;
  readonly raw: EpochDay;
  readonly last: EpochDay;
  readonly planOn: EpochDay;
  readonly grounds: readonly Ground[];
  /** Days that did not count; absent when all did. */
  readonly suspendedDays?: number;
}

/** Longest terms that the Atw extends, by the unit in which the statute words them (Atw 4 sub a). */
const ATW_LIMIT: Readonly<Record<TermUnit, number>> = { days: 90, weeks: 12, months: 3, years: 0 };

export const withinAtw = (amount: number, unit: TermUnit): boolean => amount <= ATW_LIMIT[unit];

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

/** A term that is not extended, whatever day it ends on. @throws OutOfRange */
export function fixedTerm(
  calendar: StatutoryCalendar,
  first: EpochDay | null,
  last: EpochDay,
  grounds: readonly Ground[],
): Term {
  return { first, raw: last, last, planOn: calendar.previousOrdinary(last), grounds };
}

/**
 * A term that ends on a free day runs through the next day that is none, and one of three days or more holds two ordinary
 * days (Atw 1 lid 1, Atw 2). @throws OutOfRange
 */
export function extendedTerm(
  calendar: StatutoryCalendar,
  event: EpochDay,
  raw: EpochDay,
  grounds: readonly Ground[],
): Term {
  const found: Ground[] = [...grounds];
  let last = raw;
  if (calendar.isFree(raw)) {
    last = calendar.nextOrdinary(raw);
    found.push('Atw 1 lid 1');
  }
  // Two ordinary days are certain to lie in more than two weeks.
  if (raw - event >= 3 && raw - event <= 14) {
    const through = twoOrdinaryDays(calendar, event, last);
    if (through !== last) found.push('Atw 2');
    last = through;
  }
  return { first: event + 1, raw, last, planOn: calendar.previousOrdinary(last), grounds: found };
}

function twoOrdinaryDays(calendar: StatutoryCalendar, event: EpochDay, last: EpochDay): EpochDay {
  let ordinary = 0;
  for (let day = event + 1; day <= last && ordinary < 2; day++) if (!calendar.isFree(day)) ordinary += 1;
  let through = last;
  while (ordinary < 2) {
    through += 1;
    if (!calendar.isFree(through)) ordinary += 1;
  }
  return through;
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

/** A computed date with everything that explains it. */
export interface ComputedTerm extends TermFacts {
  /** Exclusive end: 00:00 in Amsterdam on the day after the last day. */
  readonly endsAt: EpochMs;
  readonly extended: boolean;
}

export type TermFault = 'unknown-rule' | 'not-in-force' | 'out-of-range';

/** The rule that holds on the event's day, applied to it. @example computeTerm('objection-window', '2018-06-22') ends 2018-08-03 */
export function computeTerm(
  ruleId: string,
  event: IsoDate,
  suspensions: readonly Suspension[] = NONE,
): Result<ComputedTerm, TermFault> {
  const rule = termRule(ruleId);
  if (rule === null) return err('unknown-rule');
  if (!inForce(rule, event)) return err('not-in-force');
  return explained(ruleId, event, (calendar) => applyRule(calendar, rule, epochDay(event), suspensions));
}

/** A term that a definition words itself, under the name `rule`. */
export function computeTermAfter(
  rule: string,
  event: IsoDate,
  term: { readonly amount: number; readonly unit: TermUnit; readonly basis: TermBasis },
  grounds: readonly Ground[],
  suspensions: readonly Suspension[] = NONE,
): Result<ComputedTerm, TermFault> {
  const { amount, unit, basis } = term;
  const found = explained(rule, event, (calendar) =>
    termAfter(calendar, epochDay(event), amount, unit, basis, grounds, suspensions),
  );
  return found.ok ? ok({ ...found.value, length: { amount, unit } }) : found;
}

/** The like, counted back. */
export function computeTermBefore(
  rule: string,
  event: IsoDate,
  term: { readonly amount: number; readonly unit: TermUnit; readonly basis: TermBasis },
  grounds: readonly Ground[],
): Result<ComputedTerm, TermFault> {
  const { amount, unit, basis } = term;
  return explained(rule, event, (calendar) => termBefore(calendar, epochDay(event), amount, unit, basis, grounds));
}

/** A term with everything that explains it. @returns `out-of-range` when it leaves the calendar */
export function explained(
  rule: string,
  event: IsoDate,
  count: (calendar: StatutoryCalendar) => Term,
): Result<ComputedTerm, TermFault> {
  try {
    const calendar = new StatutoryCalendar();
    const term = count(calendar);
    const provisional = calendar.touched && differs(term, count);
    return ok({
      rule,
      eventDay: event,
      firstDay: term.first === null ? null : isoOf(term.first),
      rawLastDay: isoOf(term.raw),
      lastDay: isoOf(term.last),
      shiftedOver: freeDays(calendar, term),
      planOn: isoOf(term.planOn),
      grounds: term.grounds,
      ...(term.suspendedDays === undefined ? {} : { suspendedDays: term.suspendedDays }),
      calendarVersion: CALENDAR_VERSION,
      provisional,
      endsAt: midnight(term.last + 1),
      extended: term.last !== term.raw,
    });
  } catch (error) {
    if (error instanceof OutOfRange) return err('out-of-range');
    throw error;
  }
}

function differs(term: Term, count: (calendar: StatutoryCalendar) => Term): boolean {
  try {
    const other = count(new StatutoryCalendar(true));
    return other.last !== term.last || other.planOn !== term.planOn || other.raw !== term.raw;
  } catch (error) {
    if (error instanceof OutOfRange) return true;
    throw error;
  }
}

/** The free days from the raw last day on, over which the term was shifted. */
function freeDays(calendar: StatutoryCalendar, term: Term): readonly string[] {
  const days: string[] = [];
  for (let day = term.raw; day < term.last; day++) if (calendar.isFree(day)) days.push(`${isoOf(day)} ${nameOf(day)}`);
  return days;
}

function nameOf(day: EpochDay): string {
  const holiday = holidaysOf(civilOf(day).year).find((one) => one.day === day);
  return holiday?.holiday ?? 'weekend';
}

/** @throws OutOfRange when the day is not one that an answer may carry. */
export function inRange(day: EpochDay): EpochDay {
  if (day < FIRST_DAY || day > LAST_DAY) throw new OutOfRange(day);
  return day;
}
