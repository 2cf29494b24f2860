import { instantOf } from '../../domain/law/clock.ts';
import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import { meantDates, type Meant } from './meant-dates.ts';

/** The year that counts when somebody writes none: this one or the next. */
const thisYear = (): number => new Date().getFullYear();

/** What a place asks for, and of what was meant there the form that fits it. */
type Wanted = 'day' | 'moment' | 'when' | 'time';

/**
 * What to write instead, for a date that cannot be read: every form that may be meant, to paste as it stands. Empty when nobody can tell.
 * @param period whether a period can stand there; else its last day is named.
 * @example proposal('15-3-2027', 'day') // ' Bedoelt u 2027-03-15?'
 */
export function proposal(
  text: string,
  wanted: Wanted,
  { period }: { readonly period: boolean } = { period: false },
): string {
  const meant = meantDates(text, thisYear());
  const forms = [...new Set(meant.filter(exists).flatMap((one) => formOf(one, wanted, period)))].filter(
    (form) => form !== text,
  );
  const [first] = meant;
  if (forms.length > 0) return ` Bedoelt u ${forms.join(' of ')}?`;
  if (first?.kind === 'time') return ` Zet er de dag bij, zoals 2027-01-11 ${first.text}.`;
  if (first?.kind === 'day' && wanted === 'moment') return ` Zet er de tijd bij, zoals ${first.text} 17:00.`;
  if (first?.kind === 'period') return ` Dit is een periode, en hier hoort één dag, zoals ${first.lastDay}.`;
  return '';
}

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
