import { addDays, daysInMonth, parseIsoDate } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { weekFrom } from './weeks.ts';
import { ENGLISH_FIRST, monthOf, withoutWeekday } from './date-words.ts';

/** What somebody may have meant, in the form that a file and a command take. */
export interface Meant {
  readonly kind: 'day' | 'moment' | 'period' | 'time';
  /** As it stands in a file. @example '2027-03-15 17:00' */
  readonly text: string;
  /** Of a period: its last day. */
  readonly lastDay?: IsoDate;
}

/**
 * The dates that a text may mean; none when nobody can tell, more when it can be read in more ways. It is for a person to choose: nothing
 * is taken for one of these.
 * @param year the year that counts when the text has none: that one or the next.
 * @example meantDates('15 maart 2027 17.00 uur', 2026) // [{ kind: 'moment', text: '2027-03-15 17:00' }]
 */
export function meantDates(text: string, year: number): readonly Meant[] {
  const words = plainDate(text);
  if (words.length > LONGEST) return [];
  const week = weekFrom(words, year);
  if (week.length > 0) return week.map(period);
  const [from, through, ...more] = words.split(THROUGH);
  if (from !== undefined && through !== undefined && more.length === 0) return periodsOf(from, through, year);
  const { rest, time } = clockIn(words);
  if (rest === '' && time !== null) return [{ kind: 'time', text: time }];
  return daysIn(rest, year).map((day) => meantDay(day, time));
}

/** A day, at a clock time or not. */
export const meantDay = (day: IsoDate, time: string | null): Meant =>
  time === null ? { kind: 'day', text: day } : { kind: 'moment', text: `${day} ${time}` };

/**
 * The days around one that its month does not have: the last of that month and the first of the next.
 * @example daysAround('31-2-2027', 2026) // [{ kind: 'day', text: '2027-02-28' }, { kind: 'day', text: '2027-03-01' }]
 */
export function daysAround(text: string, year: number): readonly Meant[] {
  const { rest, time } = clockIn(plainDate(text).slice(0, LONGEST));
  return partsIn(rest, year).flatMap(([own, month, day]) => {
    const last = lastOf(Number(own), Number(month));
    if (last === null || Number(day) > 31 || Number(day) <= Number(last.slice(8))) return [];
    return [meantDay(last, time), meantDay(addDays(last, 1), time)];
  });
}

/** The last day of a month, or null when there is no such month. */
export const lastOf = (year: number, month: number): IsoDate | null =>
  month >= 1 && month <= 12 ? parseIsoDate(isoText([year, month, daysInMonth(year, month)])) : null;

const LONGEST = 60;
const THROUGH = / (?:t\/m|tm|tot en met|tot|t\.?e\.?m\.?|until|through|to|-) /;

const period = ([first, last]: readonly [IsoDate, IsoDate]): Meant => ({
  kind: 'period',
  text: `{ van: ${first}, tot-en-met: ${last} }`,
  lastDay: last,
});

/** Small letters, plain spaces and dashes, no quotes. */
export const plainDate = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/["'“”„‟‘’‚`«»]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\s\u00a0\u202f,]+/g, ' ')
    .trim()
    .replace(/\.$/, '');

/** The clock time at the end of a text, and what stands before it. */
export function clockIn(words: string): { readonly rest: string; readonly time: string | null } {
  const [all, hours = '', minutes = '00'] =
    /(?:^|[ t])(?:om )?(\d{1,2})(?:[:.u](\d{2})(?::[0-5]\d)?(?: ?(?:uur|u|h))?| ?(?:uur|u|h))$/.exec(words) ?? [];
  if (all === undefined || Number(hours) > 23 || Number(minutes) > 59) return { rest: words, time: null };
  return { rest: words.slice(0, words.length - all.length).trim(), time: `${hours.padStart(2, '0')}:${minutes}` };
}

/** A period whose first day can leave out what its last day says. @example '16 t/m 20 maart 2027' */
function periodsOf(from: string, through: string, year: number): readonly Meant[] {
  return daysIn(through, year).flatMap((last) => {
    const [lastYear = '', month = ''] = last.split('-');
    const written = [from, `${from} ${lastYear}`, `${from}-${lastYear}`, `${from}-${Number(month)}-${lastYear}`];
    const first = written.map((one) => daysIn(one, Number(lastYear))[0]).find((day) => day !== undefined);
    return first === undefined || first > last ? [] : [period([first, last])];
  });
}

/** The days that a text without a clock time may mean. */
const daysIn = (written: string, year: number): readonly IsoDate[] => existing(partsIn(written, year));

/** The same in parts, whether there is such a day or not. */
function partsIn(written: string, year: number): readonly Parts[] {
  const words = withoutWeekday(written);
  const figures = /^(\d{1,4})(?:[-/. ](\d{1,2}))?(?:[-/. ](\d{1,4}))?$/.exec(words);
  if (/^\d{8}$/.test(words)) return [[words.slice(0, 4), words.slice(4, 6), words.slice(6)]];
  if (figures !== null) return ordersOf(words, figures.slice(1), year);
  const [, day = '', name = '', own] = /^(\d{1,2})[- .]*([a-zé]+)\.?[- ]*(\d{4}|\d{2})?$/.exec(words) ?? [];
  if (name !== '') return yearsOf(own, year).map((one) => [one, monthOf(name), day]);
  const [, english = '', second = '', its] = ENGLISH_FIRST.exec(words) ?? [];
  return english === '' ? [] : yearsOf(its, year).map((one) => [one, monthOf(english), second]);
}

type Parts = readonly [year: string, month: string, day: string];

/** In which order figures can stand. */
function ordersOf(
  words: string,
  [one = '', two, three]: readonly (string | undefined)[],
  year: number,
): readonly Parts[] {
  if (two === undefined) return [];
  if (one.length === 4) return three === undefined ? [] : existsElse([one, two, three], [one, three, two]);
  if (three === undefined) return yearsOf(undefined, year).map((own) => [own, two, one]);
  const own = yearsOf(three, year);
  // With slashes the month can stand first, as in English.
  const turned: readonly Parts[] = words.includes('/') || Number(two) > 12 ? own.map((each) => [each, one, two]) : [];
  return [...own.map((each): Parts => [each, two, one]), ...turned];
}

const existsElse = (first: Parts, other: Parts): readonly Parts[] => [
  existing([first]).length === 0 && existing([other]).length > 0 ? other : first,
];

/** The years that a year in short, or none, can mean. */
const yearsOf = (written: string | undefined, year: number): readonly string[] =>
  written === undefined ? [String(year), String(year + 1)] : [written.length === 2 ? `20${written}` : written];

/** Those that exist, each once. */
const existing = (all: readonly Parts[]): readonly IsoDate[] =>
  [...new Set(all.map((parts) => parseIsoDate(isoText(parts))))].filter((day) => day !== null);

const isoText = ([year, month, day]: readonly (string | number)[]): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
