import type { Field } from '../../domain/acts/field.ts';
import { instantOf, localOf, parseClockTime } from '../../domain/law/clock.ts';
import { parseIsoDate } from '../../domain/law/day.ts';
import type { ClockTime, EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import { proposal, type Around } from '../dates/propose.ts';

const NOON = '12:00';

/** What a kind of field looks like when it is wrong, for whoever wrote it. */
const EXPECTED = {
  day: ['is geen dag.', 'Schrijf jaar-maand-dag, bijvoorbeeld 2018-09-14.'],
  instant: ['is geen moment.', 'Schrijf dag en tijd, bijvoorbeeld "2018-05-14 15:20".'],
  moment: ['is geen moment.', 'Schrijf dag en tijd, bijvoorbeeld 2018-05-16 11:00.'],
  date: [
    'is geen datum.',
    'Schrijf een dag, bijvoorbeeld 2018-05-31, of dag en tijd, bijvoorbeeld "2018-05-31 15:00".',
  ],
} as const;

/** What is wrong with a date of one of these kinds, with what may be meant. @example dateFault('day', '15-3-2027') */
export function dateFault(kind: keyof typeof EXPECTED, text: string, around: Around = {}): string {
  const [fault, asked] = EXPECTED[kind];
  const meant = proposal(text, kind === 'day' || kind === 'moment' ? kind : 'when', around);
  return `${fault}${meant === '' ? ` ${asked}` : meant}`;
}

/**
 * The value of a field as people write it, or what is wrong with it: the end of a sentence that begins with what they wrote.
 * @param now when they write it: a day alone that is today means now, when its noon is still to come.
 * @param near the date that it is about, where the case has one.
 */
export function fieldValue(
  field: Field,
  text: string,
  now: EpochMs,
  near?: IsoDate,
): { readonly value: string | number } | { readonly fault: string } {
  const around = { near, today: localOf(now).day };
  switch (field.kind) {
    case 'day':
      return parseIsoDate(text) === null ? { fault: dateFault('day', text, around) } : { value: text };
    case 'date':
      return isDate(text) ? { value: text } : { fault: dateFault('date', text, around) };
    case 'instant': {
      const instant = happenedFrom(text, now);
      return instant === null ? { fault: dateFault('instant', text, around) } : { value: instant };
    }
    case 'year':
      return /^\d{4}$/.test(text)
        ? { value: Number(text) }
        : { fault: 'is geen jaar. Schrijf vier cijfers, bijvoorbeeld 2027.' };
    case 'choice': {
      const choices = field.choices ?? {};
      const chosen = Object.hasOwn(choices, text) ? choices[text] : undefined;
      return chosen === undefined
        ? { fault: `kan hier niet. Kies uit: ${Object.keys(choices).join(', ')}.` }
        : { value: chosen };
    }
    case 'version':
    case 'number':
      return /^[1-9]\d{0,8}$/.test(text)
        ? { value: Number(text) }
        : { fault: 'is geen nummer. Schrijf een heel getal, bijvoorbeeld 7.' };
    case 'percentage':
      return PERCENTAGE.test(text) ? { value: text } : { fault: percentageFault(text) };
    case 'milestone':
    case 'name':
    case 'text':
    case 'prose':
    case 'mail':
      return { value: text };
  }
}

const PERCENTAGE = /^-?\d{1,3}\.\d{2}$/;

function percentageFault(text: string): string {
  const [, whole = '', part = ''] = /^([+-]?\d{1,3})(?:[.,](\d{1,2}))? ?%?$/.exec(text.trim()) ?? [];
  const asked =
    whole === ''
      ? 'Schrijf twee decimalen met een punt, bijvoorbeeld 3.28.'
      : `Bedoelt u ${whole.replace('+', '')}.${part.padEnd(2, '0')}?`;
  return `is geen percentage met twee decimalen. ${asked}`;
}

/** A day, or a day with a clock time, that exists. */
const isDate = (text: string): boolean =>
  /^\S+(?: \d{2}:\d{2})?$/.test(text) &&
  parseIsoDate(text.slice(0, 10)) !== null &&
  (text.length === 10 || parseClockTime(text.slice(11)) !== null);

/** A moment as people write it: `2018-05-14 15:20`, with seconds when those decide, or a day, which is noon. */
export function instantFrom(text: string): EpochMs | null {
  const [dayText = '', timeText = NOON] = text.split(' ');
  // A bid can come one second late.
  const [, time = '', seconds = '0'] = /^(\d{2}:\d{2})(?::([0-5]\d))?$/.exec(timeText) ?? [];
  const day = parseIsoDate(dayText);
  if (day === null || parseClockTime(time) === null) return null;
  const found = instantOf(day, time as ClockTime);
  return found.ok ? found.value + Number(seconds) * 1000 : null;
}

/** The same of something that has happened: a day alone is its noon, and today, before noon, it is now. */
export function happenedFrom(text: string, now: EpochMs): EpochMs | null {
  const instant = instantFrom(text);
  return instant !== null && text === localOf(now).day ? Math.min(instant, now) : instant;
}
