import { addDays, parseIsoDate } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { monthOf } from './date-words.ts';
import { lastOf, plainDate } from './meant-dates.ts';

const PART = /^(begin|half|medio|midden|eind|einde|ultimo)? ?([a-zé]+)\.?(?: (\d{4}))?$/;
const QUARTER = /^(?:q|kwartaal |)([1-4])(?:e|ste|de)? ?(?:kwartaal)?(?: (?:van )?(\d{4}))?$/;
const UNKNOWN = /^(?:n\.?t\.?b|nader te bepalen|(?:nog )?(?:niet bekend|onbekend)|tbd|tba|p\.?m|\?+|x+|-+)\.?$/;

/** Whether a text says that the day is still to be chosen. @example isStillUnknown('n.t.b.') // true */
export const isStillUnknown = (text: string): boolean => UNKNOWN.test(plainDate(text));

/**
 * Days in a month or a quarter of which a text names no day: the one that it is nearest to saying, in each year that can be meant.
 * @example daysWithin('eind maart', [2027]) // ['2027-03-31']
 */
export function daysWithin(text: string, years: readonly number[]): readonly IsoDate[] {
  const words = plainDate(text);
  const [, quarter, itsYear] = /kwartaal|^q/.test(words) ? (QUARTER.exec(words) ?? []) : [];
  const [, part = 'eind', name = '', own] = quarter === undefined ? (PART.exec(words) ?? []) : [];
  const month = quarter === undefined ? Number(monthOf(name)) : Number(quarter) * 3;
  const said = own ?? itsYear;
  return (said === undefined ? years : [Number(said)]).flatMap((year) => {
    const last = lastOf(year, month);
    if (last === null) return [];
    const first = parseIsoDate(`${last.slice(0, 7)}-01`);
    if (part.startsWith('eind') || part === 'ultimo' || first === null) return [last];
    return [part === 'begin' ? first : addDays(first, 14)];
  });
}
