import type { LetterKind } from '../../../../domain/office/letter.ts';
import { writeCalendar } from '../../../../files/calendar/write-calendar.ts';
import type { LetterGiven } from '../../../../texts/letters/given.ts';
import { letterTitle } from '../../../../texts/letters/letter.ts';

/** A talk or a hearing for the reader's own calendar. */
export function appointment(
  kind: LetterKind,
  { at, where, no, case: { reference, subject } }: LetterGiven,
  now: number,
) {
  if (at === null || (kind !== 'talk' && kind !== 'objection-hearing')) return null;
  const summary = `${letterTitle(kind)} · ${subject}`;
  const description = `${subject} (${reference})${where === null ? '' : `. Plaats: ${where}`}`;
  const when = { kind: 'moment', at } as const;
  return writeCalendar([{ uid: `${reference}/brief-${no}@tenderklok`, sequence: 1, summary, description, when }], now);
}
