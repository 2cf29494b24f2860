import { OutOfRange, type StatutoryCalendar } from './calendar.ts';
import { civilOf, epochDayOf, type EpochDay } from './day.ts';
import type { Term } from './term-end.ts';
import type { OtherReading, TermRule } from './term-rule.ts';

/**
 * The last day of a contested rule by the other reading.
 * @param event the day from which it counts. @returns null when both readings give the same day, or no day follows.
 */
export function otherLast(
  calendar: StatutoryCalendar,
  { certainty }: TermRule,
  event: EpochDay,
  { raw, last }: Term,
): EpochDay | null {
  if (certainty.kind === 'certain' || certainty.other === null) return null;
  try {
    const other = byReading(calendar, certainty.other, event, raw, last);
    return other === last ? null : other;
  } catch (error) {
    // The other reading needs a day beyond the calendar; the term itself does not.
    if (error instanceof OutOfRange) return null;
    throw error;
  }
}

function byReading(
  calendar: StatutoryCalendar,
  reading: OtherReading,
  event: EpochDay,
  raw: EpochDay,
  last: EpochDay,
): EpochDay {
  switch (reading) {
    case 'day-later':
      return last + 1;
    case 'moved':
      return calendar.nextOrdinary(raw);
    case 'not-moved':
      return raw;
    case 'two-ordinary-days':
      return twoBetween(calendar, event, last);
    case 'month-end':
      return isMonthEnd(event) ? endOfMonth(raw) : last;
  }
}

/** The last day on or before it with two ordinary days between it and the event. */
function twoBetween(calendar: StatutoryCalendar, event: EpochDay, last: EpochDay): EpochDay {
  let ordinary = 0;
  let day = event - 1;
  for (; ordinary < 2; day--) if (!calendar.isFree(day)) ordinary += 1;
  return Math.min(day, last);
}

const isMonthEnd = (day: EpochDay): boolean => civilOf(day + 1).day === 1;

function endOfMonth(day: EpochDay): EpochDay {
  const { year, month } = civilOf(day);
  return (month === 12 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, month + 1, 1)) - 1;
}
