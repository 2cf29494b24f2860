import { Temporal } from 'temporal-polyfill/implementation';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay, instantOf, localIso, localOf, startOfDay } from '../../../domain/law/clock.ts';
import { addDays, addMonths, daysBetween, isoWeek, parseIsoDate, weekday } from '../../../domain/law/day.ts';
import type { ClockTime, IsoDate } from '../../../domain/law/iso-date.ts';

const ZONE = 'Europe/Amsterdam';
const FIRST = Date.UTC(2014, 0, 1);
const LAST = Date.UTC(2046, 0, 1);
const day = fc
  .integer({ min: 0, max: (LAST - FIRST) / 86_400_000 })
  .map((days) => addDays('2014-01-01' as IsoDate, days));

describe('own day arithmetic equals the standard library', () => {
  it('weekday, ISO week, months and distances', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -120, max: 120 }), (one, other, months) => {
        const plain = Temporal.PlainDate.from(one);
        expect(weekday(one)).toBe(plain.dayOfWeek);
        expect(isoWeek(one)).toEqual({ isoYear: plain.yearOfWeek, week: plain.weekOfYear });
        expect(addMonths(one, months)).toBe(plain.add({ months }).toString());
        expect(daysBetween(one, other)).toBe(plain.until(Temporal.PlainDate.from(other), { largestUnit: 'day' }).days);
      }),
    );
  });

  it.each(['2018-02-30', '2018-13-01', '2018-00-10', '2018-4-30', '20180430', '2100-02-29', ''])(
    '%s is no day',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );
});

describe('the Amsterdam clock equals the zone data, on every day of the calendar', () => {
  it('midnights', () => {
    for (let at = '2014-01-01' as IsoDate; at < '2046-01-01'; at = addDays(at, 1)) {
      const start = Temporal.PlainDate.from(at).toZonedDateTime(ZONE).epochMilliseconds;
      if (startOfDay(at) !== start) expect.fail(`${at}: ${startOfDay(at)} is not ${start}`);
    }
    expect(endOfDay('2018-08-03' as IsoDate)).toBe(Date.parse('2018-08-03T22:00:00Z'));
  });

  it('instants to wall times', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (instant) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE);
        const local = localOf(instant);
        expect(local.day).toBe(zoned.toPlainDate().toString());
        expect(local.time).toBe(zoned.toPlainTime().toString({ smallestUnit: 'minute' }));
        expect(Date.parse(localIso(instant))).toBe(instant);
      }),
    );
  });

  it('wall times to instants, and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), (date, minutes) => {
        const time =
          `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as ClockTime;
        const instant = instantOf(date, time);
        const candidates = ['earlier', 'later'].map((disambiguation) =>
          Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE, {
            disambiguation: disambiguation as 'earlier',
          }),
        );
        const [earlier, later] = candidates;
        if (earlier?.epochMilliseconds === later?.epochMilliseconds)
          expect(instant).toEqual({ ok: true, value: earlier?.epochMilliseconds });
        else expect(instant.ok).toBe(false);
      }),
    );
  });

  it('02:30 in the nights of the clock changes is a fault', () => {
    expect(instantOf('2019-03-31' as IsoDate, '02:30' as ClockTime)).toEqual({ ok: false, error: 'nonexistent-time' });
    expect(instantOf('2021-10-31' as IsoDate, '02:15' as ClockTime)).toEqual({ ok: false, error: 'ambiguous-time' });
  });
});
