const MONTHS = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** The number of a month by its Dutch or English name, as text; `''` when it is none. @example monthOf('mrt') // '3' */
export const monthOf = (name: string): string => {
  const at = MONTHS.findIndex((names) => (names as readonly string[]).includes(name));
  return at < 0 ? '' : String(at + 1);
};

/** A date as it is written in English. @example 'march 15 2027' */
export const ENGLISH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/;

const WEEKDAY =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:ma|di|wo|do|vr|za|zo)\.?) /;

/** A date without the day of the week before it. @example withoutWeekday('ma 15 maart') // '15 maart' */
export const withoutWeekday = (words: string): string => words.replace(WEEKDAY, '').trim();
