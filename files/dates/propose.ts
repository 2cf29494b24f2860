import { instantOf, localOf } from '../../domain/law/clock.ts';
import { epochDay } from '../../domain/law/day.ts';
import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import { daysAround, meantDates, meantDay, type Meant } from './meant-dates.ts';
import { spokenDays } from './spoken-days.ts';
import { daysWithin, isStillUnknown } from './unnamed-days.ts';

/** The date that it is about and today: by them it is told which year, or which Monday, somebody means who does not say it. */
export interface Around {
  /** Absent: today. */
  readonly near?: IsoDate | undefined;
  /** Absent: by the clock of this machine. */
  readonly today?: IsoDate | undefined;
}

/** What a place asks for, and of what was meant there the form that fits it. */
type Wanted = 'day' | 'moment' | 'when' | 'time';

/**
 * What to write instead, for a date that cannot be read: every form that may be meant, to paste as it stands. Empty when nobody can tell.
 * @param period whether a period can stand there; else its first and last day are named.
 * @example proposal('15-3-2027', 'day') // ' Bedoelt u 2027-03-15?'
 */
export function proposal(
  text: string,
  wanted: Wanted,
  { period = false, near, today = localOf(Date.now()).day }: { readonly period?: boolean } & Around = {},
): string {
  const meant = meantBy(text, near, today);
  const forms = [...new Set(meant.filter(exists).flatMap((one) => formOf(one, wanted, period)))].filter(
    (form) => form !== text,
  );
  const [first] = meant;
  if (forms.length > 0) return ` Bedoelt u ${forms.join(' of ')}?`;
  if (first?.kind === 'time') return ` Zet er de dag bij, zoals 2027-01-11 ${first.text}.`;
  if (first?.kind === 'day' && wanted === 'moment') return ` Zet er de tijd bij, zoals ${first.text} 17:00.`;
  if (first?.kind === 'period') return ` Dit is een periode, en hier hoort één dag, zoals ${first.lastDay}.`;
  return wanted === 'time' ? '' : unnamed(text, near, today);
}

/** What to write for a day that is not named, or not known. */
function unnamed(text: string, near: IsoDate | undefined, today: IsoDate): string {
  if (isStillUnknown(text))
    return ' Is de dag nog niet bekend, schrijf dan de dag die u nu verwacht; verplaatsen kan later.';
  const year = yearOf(near ?? today);
  const days = daysWithin(text, near === undefined ? [year, year + 1] : [year - 1, year, year + 1]);
  const meant = days.map((day) => meantDay(day, null));
  const named = (near === undefined ? meant : nearestYear(meant, near)).map((one) => one.text);
  return named.length === 0 ? '' : ` Dit noemt geen dag. Kies er een, zoals ${named.join(' of ')}.`;
}

/** All that can be meant: the nearest where the date is known that it is about, else in this year and the next. */
function meantBy(text: string, near: IsoDate | undefined, today: IsoDate): readonly Meant[] {
  const spoken = spokenDays(text, { today, near: near ?? today });
  if (spoken.length > 0) return spoken;
  const year = yearOf(near ?? today);
  const years = near === undefined ? [year] : [year - 1, year];
  for (const read of [meantDates, daysAround]) {
    const meant = years.flatMap((one) => read(text, one));
    // Days that differ in no more than their year: of a date that it is about, the nearest.
    if (meant.length > 0) return near === undefined ? meant : nearestYear(meant, near);
  }
  return [];
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** Of every day the year that is nearest to a date. */
function nearestYear(meant: readonly Meant[], near: IsoDate): readonly Meant[] {
  const distance = ({ kind, text, lastDay }: Meant): number =>
    kind === 'time' ? 0 : Math.abs(epochDay(lastDay ?? (text.slice(0, 10) as IsoDate)) - epochDay(near));
  const nearest = Math.min(...meant.map(distance));
  const best = meant.find((one) => distance(one) === nearest);
  return best === undefined ? [] : meant.filter((one) => inYearOf(one) === inYearOf(best));
}

/** The year in which it is: of a period its last day. */
const inYearOf = ({ text, lastDay }: Meant): string => (lastDay ?? text).slice(0, 4);

/** Whether the clock shows this once: not in the hour that is left out or comes twice. */
const exists = ({ kind, text }: Meant): boolean =>
  kind !== 'moment' || instantOf(text.slice(0, 10) as IsoDate, text.slice(11) as ClockTime).ok;

function formOf({ kind, text }: Meant, wanted: Wanted, period: boolean): readonly string[] {
  switch (kind) {
    case 'day':
      return wanted === 'day' || wanted === 'when' ? [text] : [];
    case 'moment':
      return [wanted === 'day' ? text.slice(0, 10) : wanted === 'time' ? text.slice(11) : text];
    case 'time':
      return wanted === 'time' ? [text] : [];
    case 'period':
      return period ? [text] : [];
  }
}
