import { instantOf, parseClockTime } from '../../domain/law/clock.ts';
import { daysInMonth, parseIsoDate } from '../../domain/law/day.ts';
import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import { checked } from './text-fields.ts';

/** Years that the calendar of free days covers for what staff write. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2035;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** What is wrong with a day, or null. */
function dayFault(text: string): string | null {
  const parts = DATE.exec(text);
  if (parts === null) return `"${text}" is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2018-04-30.`;
  const [year, month] = [Number(parts[1]), Number(parts[2])];
  if (parseIsoDate(text) === null) {
    const days =
      month >= 1 && month <= 12 ? `Die maand heeft ${daysInMonth(year, month)} dagen.` : 'Een jaar heeft 12 maanden.';
    return `${text} bestaat niet. ${days} Kies een dag die bestaat.`;
  }
  return year < FIRST_YEAR || year > LAST_YEAR
    ? `${text} valt buiten ${FIRST_YEAR} tot en met ${LAST_YEAR}; daarvoor is geen kalender van vrije dagen bekend. Kies een datum daarbinnen.`
    : null;
}

/** What is wrong with a day or a day with a clock time, or null. */
export function whenFault(text: string): string | null {
  const [dayText = '', timeText, more] = text.split(' ');
  const fault = dayFault(dayText);
  if (fault !== null || timeText === undefined) return fault;
  if (more !== undefined || parseClockTime(timeText) === null)
    return `"${text}" heeft geen goede tijd. Schrijf uur:minuut van 00:00 tot en met 23:59, bijvoorbeeld ${dayText} 17:00.`;
  const instant = instantOf(dayText as IsoDate, timeText as ClockTime);
  if (instant.ok) return null;
  return instant.error === 'nonexistent-time'
    ? `${text} bestaat niet: in die nacht gaat de klok van 02:00 naar 03:00. Kies een andere tijd.`
    : `${text} is er twee keer: in die nacht gaat de klok van 03:00 terug naar 02:00. Kies een andere tijd.`;
}

export const day = checked(dayFault);
/** A day, or a day with a clock time. */
export const when = checked(whenFault);
export const time = checked(timeFault);
/** An hour, or before an hour. @example 'voor 12:00' */
export const hour = checked((text) => timeFault(text.replace(/^voor /, '')));

function timeFault(text: string): string | null {
  return parseClockTime(text) === null ? `"${text}" is geen tijd. Schrijf uur:minuut, bijvoorbeeld 09:00.` : null;
}
