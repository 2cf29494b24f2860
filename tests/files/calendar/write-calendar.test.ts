import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { writeCalendar, type CalendarEntry } from '../../../files/calendar/write-calendar.ts';

const day = (text: string): IsoDate => text as IsoDate;
const STAMP = Date.parse('2027-01-04T08:00:00Z');

const entry = (uid: string, when: CalendarEntry['when'], over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid,
  sequence: 3,
  summary: `Uiterlijk: nota; vragen, antwoorden · ${uid}`,
  description:
    'Leerlingenvervoer “Zuid” (ZVB-2027), één regel die zo lang is dat zij in een agendabestand moet worden gevouwen',
  when,
  ...over,
});

/** Whole days and moments on both sides of both changes of the clock. */
const CASES: readonly (readonly [name: string, when: CalendarEntry['when'], start: string, end: string | null])[] = [
  ['één dag', { kind: 'days', first: day('2027-03-15'), last: day('2027-03-15') }, '2027-03-15', '2027-03-16'],
  [
    'een periode over het jaar',
    { kind: 'days', first: day('2026-12-28'), last: day('2027-01-08') },
    '2026-12-28',
    '2027-01-09',
  ],
  [
    'een dag in februari',
    { kind: 'days', first: day('2028-02-28'), last: day('2028-02-29') },
    '2028-02-28',
    '2028-03-01',
  ],
  [
    'een moment in de winter',
    { kind: 'moment', at: Date.parse('2027-03-15T12:00:00+01:00') },
    '2027-03-15T11:00:00.000Z',
    null,
  ],
  [
    'een moment in de zomer',
    { kind: 'moment', at: Date.parse('2027-06-15T15:00:00+02:00') },
    '2027-06-15T13:00:00.000Z',
    null,
  ],
  [
    'na de zomertijd ingaat',
    { kind: 'moment', at: Date.parse('2027-03-28T03:30:00+02:00') },
    '2027-03-28T01:30:00.000Z',
    null,
  ],
  [
    'vóór de zomertijd ingaat',
    { kind: 'moment', at: Date.parse('2027-03-27T23:30:00+01:00') },
    '2027-03-27T22:30:00.000Z',
    null,
  ],
];

describe('een agendabestand', () => {
  const text = writeCalendar(
    CASES.map(([, when], index) => entry(`u${index}`, when)),
    STAMP,
  );

  it('is publicatie, met de klok van Amsterdam erbij', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('METHOD:PUBLISH\r\n');
    expect(text).toContain('TZID:Europe/Amsterdam\r\n');
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  describe.each(CASES.map(([name, , start, end], index) => ({ name, start, end, index })))(
    '$name',
    ({ start, end, index }) => {
      it('leest ical.js terug', () => {
        const calendar = new ICAL.Component(ICAL.parse(text) as never);
        const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
        const found = calendar.getAllSubcomponents('vevent')[index];
        const event = new ICAL.Event(found);
        const from = event.startDate;
        expect(event.sequence).toBe(3);
        expect(event.uid).toBe(`u${index}`);
        if (end === null) {
          from.zone = zone;
          expect(new Date(from.toUnixTime() * 1_000).toISOString()).toBe(start);
        } else expect([from.isDate, from.toString(), event.endDate.toString()]).toEqual([true, start, end]);
      });

      it('leest ts-ics terug', () => {
        const event = convertIcsCalendar(undefined, text).events?.[index];
        expect(event?.sequence).toBe(3);
        expect(event?.summary).toBe(`Uiterlijk: nota; vragen, antwoorden · u${index}`);
        if (end === null) expect(event?.start.date.toISOString()).toBe(start);
        else {
          expect([event?.start.type, event?.start.date.toISOString().slice(0, 10)]).toEqual(['DATE', start]);
          expect(event?.end?.date.toISOString().slice(0, 10)).toBe(end);
        }
      });
    },
  );

  it('wat van mensen komt, begint geen regel van zichzelf', () => {
    const when = { kind: 'days', first: day('2027-03-15'), last: day('2027-03-15') } as const;
    const made = writeCalendar(
      [entry('u', when, { summary: 'a\r\nATTENDEE:x@y.example', description: 'b\nURL:x' })],
      STAMP,
    );
    expect(made).not.toMatch(/^(ATTENDEE|URL):/m);
  });
});
