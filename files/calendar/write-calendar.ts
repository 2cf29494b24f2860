import ICAL from 'ical.js';
import { localOf } from '../../domain/law/clock.ts';
import { addDays } from '../../domain/law/day.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import { AMSTERDAM, AMSTERDAM_ZONE } from './amsterdam.ts';

/** One date in a calendar. */
export interface CalendarEntry {
  /** The same for ever, also when it moves: a calendar puts the new date in the place of the old one. */
  readonly uid: string;
  /** Rises each time that it moves. */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly when:
    | { readonly kind: 'moment'; readonly at: EpochMs }
    /** Whole days, the last one included. */
    | { readonly kind: 'days'; readonly first: IsoDate; readonly last: IsoDate };
}

/**
 * A calendar file (RFC 5545): whole days as dates, moments on the clock of Amsterdam, which the file brings along.
 * @param stamp when it was made.
 */
export function writeCalendar(entries: readonly CalendarEntry[], stamp: EpochMs): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Tenderklok//NL');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addSubcomponent(ICAL.Component.fromString(AMSTERDAM_ZONE));
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, stamp));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ uid, sequence, summary, description, when }: CalendarEntry, stamp: EpochMs): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('sequence', sequence);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(stamp), true));
  event.addPropertyWithValue('summary', summary);
  event.addPropertyWithValue('description', description);
  if (when.kind === 'days') {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(when.first));
    // A calendar counts to the day after the last one.
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(when.last, 1)));
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    return event;
  }
  const { day, time } = localOf(when.at);
  const start = new ICAL.Property('dtstart', event);
  start.setParameter('tzid', AMSTERDAM);
  start.setValue(ICAL.Time.fromDateTimeString(`${day}T${time}:00`));
  event.addProperty(start);
  return event;
}
