import { civilOf, epochDay, weekday } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

export const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** A day inside a finding. @example inWords('2018-08-01') // '1 augustus 2018' */
export function inWords(day: IsoDate): string {
  const { year, month, day: number } = civilOf(epochDay(day));
  return `${number} ${MONTHS[month - 1]} ${year}`;
}

export const weekdayName = (day: IsoDate): string => WEEKDAYS[weekday(day) - 1] ?? '';
