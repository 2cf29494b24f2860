import type { StatutoryCalendar } from './calendar.ts';
import type { EpochDay } from './day.ts';
import type { Ground } from './ground.ts';
import type { TermUnit } from './term-rule.ts';

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
  /** The last day by the other reading of a contested count; absent when that is the same. */
  readonly contestedLast?: EpochDay;
}

/** Longest terms that the Atw extends, by the unit in which they are worded; working days are days (Atw 4 sub a). */
const ATW_LIMIT: Readonly<Record<TermUnit, number>> = {
  days: 90,
  'working-days': 90,
  'ordinary-days': 90,
  weeks: 12,
  months: 3,
  years: 0,
};

export const withinAtw = (amount: number, unit: TermUnit): boolean => amount <= ATW_LIMIT[unit];

/** A term that is not extended, whatever day it ends on. @throws OutOfRange */
export function fixedTerm(
  calendar: StatutoryCalendar,
  first: EpochDay | null,
  last: EpochDay,
  grounds: readonly Ground[],
): Term {
  return { first, raw: last, last, planOn: calendar.previousOrdinary(last), grounds };
}

/** Shortest terms that must hold two ordinary days, as they are worded (Atw 2). */
const HOLDS_TWO_FROM: Readonly<Record<TermUnit, number>> = {
  days: 3,
  'working-days': 3,
  'ordinary-days': 3,
  weeks: 1,
  months: 1,
  years: 1,
};

/**
 * A term that ends on a free day runs through the next day that is none, and one of three days or more holds two ordinary
 * days (Atw 1 lid 1, Atw 2). @throws OutOfRange
 */
export function extendedTerm(
  calendar: StatutoryCalendar,
  event: EpochDay,
  raw: EpochDay,
  grounds: readonly Ground[],
  amount: number,
  unit: TermUnit,
): Term {
  const found: Ground[] = [...grounds];
  let last = raw;
  if (calendar.isFree(raw)) {
    last = calendar.nextOrdinary(raw);
    found.push('Atw 1 lid 1');
  }
  // Two ordinary days are certain to lie in more than two weeks.
  if (amount >= HOLDS_TWO_FROM[unit] && raw - event <= 14) {
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
