import type { TermFacts } from '../plan/milestone.ts';
import { err, ok, type Result } from '../result.ts';
import { CALENDAR_VERSION, OutOfRange, StatutoryCalendar } from './calendar.ts';
import { midnight } from './clock.ts';
import { civilOf, epochDay, isoOf, type EpochDay } from './day.ts';
import type { Ground } from './ground.ts';
import { holidaysOf } from './holidays.ts';
import type { EpochMs, IsoDate } from './iso-date.ts';
import type { Suspension } from './suspension.ts';
import type { TermBasis, TermUnit } from './term-rule.ts';
import { ruleOn, termRule } from './term-rules.ts';
import { applyRule, termAfter, termBefore } from './terms.ts';
import type { Term } from './term-end.ts';

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
  suspensions: readonly Suspension[] = [],
): Result<ComputedTerm, TermFault> {
  const named = termRule(ruleId);
  if (named === null) return err('unknown-rule');
  const rule = ruleOn(named, event);
  if (rule === null) return err('not-in-force');
  return explained(rule.id, event, (calendar) => applyRule(calendar, rule, epochDay(event), suspensions));
}

/** How long a term is that a definition words itself, and who set it. */
interface WordedTerm {
  readonly amount: number;
  readonly unit: TermUnit;
  readonly basis: TermBasis;
}

/** A term that a definition words itself, under the name `rule`. */
export function computeTermAfter(
  rule: string,
  event: IsoDate,
  term: WordedTerm,
  grounds: readonly Ground[],
  suspensions: readonly Suspension[] = [],
): Result<ComputedTerm, TermFault> {
  const { amount, unit, basis } = term;
  const found = explained(rule, event, (calendar) =>
    termAfter(calendar, epochDay(event), amount, unit, basis, grounds, suspensions),
  );
  return found.ok ? ok({ ...found.value, length: { amount, unit } }) : found;
}

/** The same, counted back from the event. @example computeTermBefore('opzegtermijn', '2029-12-31', six months) ends 2029-06-30 */
export function computeTermBefore(
  rule: string,
  event: IsoDate,
  { amount, unit, basis }: WordedTerm,
  grounds: readonly Ground[],
): Result<ComputedTerm, TermFault> {
  const found = explained(rule, event, (calendar) =>
    termBefore(calendar, epochDay(event), amount, unit, basis, grounds),
  );
  return found.ok ? ok({ ...found.value, length: { amount, unit } }) : found;
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
      ...((term.suspendedDays ?? 0) === 0 ? {} : { suspendedDays: term.suspendedDays }),
      ...(term.contestedLast === undefined ? {} : { contestedLastDay: isoOf(term.contestedLast) }),
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
    return (
      other.last !== term.last ||
      other.planOn !== term.planOn ||
      other.raw !== term.raw ||
      other.contestedLast !== term.contestedLast
    );
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
