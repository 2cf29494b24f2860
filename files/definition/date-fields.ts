import { instantOf, parseClockTime } from '../../domain/law/clock.ts';
import { addDays, daysInMonth, parseIsoDate } from '../../domain/law/day.ts';
import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import { proposal } from '../dates/propose.ts';
import { FIRST_YEAR, LAST_YEAR, outsideCalendar } from './outside-calendar.ts';
import { checked, dated } from './text-fields.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const WHEN = /^(\S+)(?: (\d{2}:\d{2}))?$/;

/** What is wrong with a day, or null. */
function dayFault(text: string, near?: IsoDate): string | null {
  const parts = DATE.exec(text);
  if (parts === null)
    return `"${inShort(text)}" is geen datum.${proposal(text, 'day', { near }) || ' Schrijf jaar-maand-dag, bijvoorbeeld 2018-04-30.'}`;
  const [year, month] = [Number(parts[1]), Number(parts[2])];
  if (parseIsoDate(text) === null) {
    const days =
      month >= 1 && month <= 12 ? `Die maand heeft ${daysInMonth(year, month)} dagen.` : 'Een jaar heeft 12 maanden.';
    return `${text} bestaat niet. ${days}${proposal(text, 'day', { near }) || ' Kies een dag die bestaat.'}`;
  }
  return year < FIRST_YEAR || year > LAST_YEAR ? outsideCalendar(text) : null;
}

/** What is wrong with a day or a day with a clock time, or null. */
export function whenFault(text: string, near?: IsoDate): string | null {
  const [, dayText = '', timeText] = WHEN.exec(text) ?? [];
  if (!DATE.test(dayText)) {
    const day = text.slice(0, 10);
    const [wrong, asked] = DATE.test(day)
      ? ['heeft geen goede tijd', `uur:minuut van 00:00 tot en met 23:59, bijvoorbeeld ${day} 17:00`]
      : ['is geen datum', 'jaar-maand-dag, bijvoorbeeld 2018-04-30'];
    return `"${inShort(text)}" ${wrong}.${proposal(text, 'when', { period: true, near }) || ` Schrijf ${asked}.`}`;
  }
  const fault = dayFault(dayText, near);
  if (fault !== null || timeText === undefined) return fault;
  if (timeText === '24:00')
    return `"${text}" heeft geen goede tijd: het is het einde van die dag. Schrijf voor: ${addDays(dayText as IsoDate, 1)} 00:00, of uiterlijk: ${dayText} 23:59 als de stukken dat zeggen.`;
  if (parseClockTime(timeText) === null)
    return `"${text}" heeft geen goede tijd. Schrijf uur:minuut van 00:00 tot en met 23:59, bijvoorbeeld ${dayText} 17:00.`;
  const instant = instantOf(dayText as IsoDate, timeText as ClockTime);
  if (instant.ok) return null;
  return instant.error === 'nonexistent-time'
    ? `${text} bestaat niet: in die nacht gaat de klok van 02:00 naar 03:00. Kies een andere tijd.`
    : `${text} is er twee keer: in die nacht gaat de klok van 03:00 terug naar 02:00. Kies een andere tijd.`;
}

export const day = dated(dayFault);
/** A day, or a day with a clock time. */
export const when = dated(whenFault);
export const time = checked(timeFault);
/** An hour, or before an hour. @example 'voor 12:00' */
export const hour = checked((text) => timeFault(text.replace(/^voor /, '')));

function timeFault(text: string): string | null {
  return parseClockTime(text) === null
    ? `"${inShort(text)}" is geen tijd.${proposal(text, 'time') || ' Schrijf uur:minuut, bijvoorbeeld 09:00.'}`
    : null;
}

const LONGEST_SHOWN = 60;

/** What was written, as far as anybody needs it to know it again. */
const inShort = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
