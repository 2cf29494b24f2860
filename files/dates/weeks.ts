import { addDays, firstMonday, isoOf } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';

const WEEK = /^(?:week|wk|w) ?(\d{1,2})(?: ?(?:-|t\/m|tot en met) ?(?:week )?(\d{1,2}))?(?: (?:van |in )?(\d{4}))?$/;
const YEAR_FIRST = /^(\d{4})[- ]?(?:week|wk|w) ?(\d{1,2})$/;

/**
 * The first and last days that a week, or weeks, can mean: Monday up to and including Sunday, by ISO 8601.
 * @param year the year when the text has none: that one or the next.
 * @example weekFrom('week 11 2027', 2026) // [['2027-03-15', '2027-03-21']]
 */
export function weekFrom(words: string, year: number): readonly (readonly [IsoDate, IsoDate])[] {
  const [, own, number] = YEAR_FIRST.exec(words) ?? [];
  const [, first = number, last = first, its = own] = WEEK.exec(words) ?? [];
  if (first === undefined) return [];
  const years = its === undefined ? [year, year + 1] : [Number(its)];
  return years.flatMap((one) => {
    const [from, through] = [mondayOf(one, Number(first)), mondayOf(one, Number(last))];
    return from === null || through === null || through < from ? [] : [[from, addDays(through, 6)] as const];
  });
}

/** The Monday of a week, or null when that year does not have it. */
function mondayOf(year: number, week: number): IsoDate | null {
  const monday = isoOf(firstMonday(year) + 7 * (week - 1));
  // A week is of the year that its Thursday is in.
  return week >= 1 && Number(addDays(monday, 3).slice(0, 4)) === year ? monday : null;
}
