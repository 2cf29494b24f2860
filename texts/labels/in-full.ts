import { MONTHS, WEEKDAYS } from '../../domain/law/day-names.ts';

const weekdays = new Map<string, string>(WEEKDAYS.map(([full, short]) => [short, full]));
const months = new Map<string, string>(MONTHS.map(([full, short]) => [short, full]));

const SHORT_DATE = new RegExp(
  String.raw`\b(${[...weekdays.keys()].join('|')}) (\d{1,2}) ([a-z]{3}) (\d{4})(?: ((?:vóór )?\d{2}\.\d{2}))?`,
  'g',
);

/**
 * The short form of a label, written out for a sentence; other words stay.
 * @example inFull('t/m vr 3 aug 2018') // 'tot en met vrijdag 3 augustus 2018'
 */
export function inFull(when: string): string {
  return when.replace(/^t\/m /, 'tot en met ').replace(SHORT_DATE, writeOut);
}

function writeOut(whole: string, weekday: string, day: string, month: string, year: string, time?: string): string {
  const weekdayName = weekdays.get(weekday);
  const monthName = months.get(month);
  if (weekdayName === undefined || monthName === undefined) return whole;
  const date = `${weekdayName} ${day} ${monthName} ${year}`;
  return time === undefined ? date : `${date}, ${time} uur`;
}

/** From which date to which, in full. @param from null: there was none */
export const changeText = (from: string | null, to: string): string =>
  `${from === null ? 'nieuw, op' : `was ${inFull(dateOnly(from))}, wordt`} ${inFull(dateOnly(to))}`;

/** The short form without the words before it. @example dateOnly('t/m vr 3 aug 2018') // 'vr 3 aug 2018' */
export const dateOnly = (when: string): string => when.replace(/^(t\/m|uiterlijk) /, '');
