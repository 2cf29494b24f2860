import type { CalendarEntry } from '../../files/calendar/write-calendar.ts';
import { calendarWords } from '../../texts/calendar.ts';
import type { AboutMilestone } from '../../texts/mail/about.ts';

/** A milestone as a date in a calendar: a whole period from its first day, anything else on its day or moment. */
export function calendarEntry(about: AboutMilestone, subject: string): CalendarEntry {
  const { reference, id, kind, version, firstDay, lastDay, endsAt } = about;
  return {
    uid: `${reference}/${id}@tenderklok`,
    sequence: version,
    ...calendarWords(about, subject),
    when:
      kind === 'moment'
        ? { kind: 'moment', at: endsAt }
        : { kind: 'days', first: kind === 'window' ? (firstDay ?? lastDay) : lastDay, last: lastDay },
  };
}
