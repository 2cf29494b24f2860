import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFree } from '../../../domain/law/calendar.ts';
import { addOfficeDays, isOfficeDay, officeDaysBetween } from '../../../domain/law/office-days.ts';
import { addDays, daysBetween, epochDay } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { completionSuspension, walk, type Suspension } from '../../../domain/law/suspension.ts';
import { computeTerm, computeTermAfter } from '../../../domain/law/computed-terms.ts';

const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2015-01-01' as IsoDate, days));

describe('bezwaartermijn (Awb 6:7, 6:8; Atw 1 lid 1)', () => {
  it.each([
    ['2018-06-22', '2018-08-03'],
    ['2026-11-13', '2026-12-28'],
    ['2018-11-13', '2018-12-27'],
  ])('van een brief van %s eindigt op %s', (sent, last) => {
    expect(computeTerm('objection-window', sent as IsoDate)).toMatchObject({ ok: true, value: { lastDay: last } });
  });

  it('zegt over welke vrije dagen hij schuift', () => {
    const found = computeTerm('objection-window', '2026-11-13' as IsoDate);
    expect(found.ok && found.value.shiftedOver).toEqual([
      '2026-12-25 christmas-day',
      '2026-12-26 second-christmas-day',
      '2026-12-27 weekend',
    ]);
  });
});

describe('een termijn van dagen, dag voor dag nageteld', () => {
  it('eindigt nooit op een vrije dag en houdt twee gewone dagen in (Atw 1, 2)', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90 }), (event, amount) => {
        const found = computeTermAfter('proef', event, { amount, unit: 'days', basis: 'statute' }, ['statute']);
        if (!found.ok) return expect.fail('in range');
        const { lastDay, rawLastDay } = found.value;
        const ordinary = (through: IsoDate): number => {
          let count = 0;
          for (let at = addDays(event, 1); at <= through; at = addDays(at, 1)) if (!isFree(at)) count += 1;
          return count;
        };
        expect(rawLastDay).toBe(addDays(event, amount));
        expect(isFree(lastDay)).toBe(false);
        if (amount >= 3) expect(ordinary(lastDay)).toBeGreaterThanOrEqual(2);
        // Not a day longer than the rule asks.
        const before = addDays(lastDay, -1);
        if (before >= rawLastDay) expect(isFree(before) || (amount >= 3 && ordinary(before) < 2)).toBe(true);
      }),
    );
  });

  it('een termijn van overeenkomst of regeling schuift niet', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), (event, amount) => {
        const found = computeTermAfter('proef', event, { amount, unit: 'days', basis: 'contract' }, ['contract']);
        expect(found.ok && found.value.lastDay).toBe(addDays(event, amount));
      }),
    );
  });
});

describe('een regel zegt zelf hoe hij telt en vanaf wanneer', () => {
  it.each([
    // Good Friday: the two weeks are not extended, on the strict reading.
    ['penalty-two-weeks', '2021-03-19', '2021-03-20', '2021-04-02'],
    ['continued-subsidy', '2020-01-01', '2020-01-01', '2022-12-31'],
    ['continued-subsidy', '2020-02-29', '2020-02-29', '2023-02-27'],
    ['tender-minimum-electronic', '2016-07-01', '2016-07-02', '2016-08-10'],
  ])('%s vanaf %s: %s tot en met %s', (rule, event, firstDay, lastDay) => {
    expect(computeTerm(rule, event as IsoDate)).toMatchObject({ ok: true, value: { firstDay, lastDay } });
  });

  it.each([
    ['tender-minimum-electronic', '2016-06-30', 'not-in-force'],
    ['prior-notice-latest', '2016-06-30', 'not-in-force'],
    ['no-such-rule', '2020-01-01', 'unknown-rule'],
  ])('%s vanaf %s: %s', (rule, event, error) => {
    expect(computeTerm(rule, event as IsoDate)).toEqual({ ok: false, error });
  });
});

describe('een omstreden telling staat naast de termijn, met haar eigen laatste dag', () => {
  it.each([
    // Between Good Friday and the closing after Easter lies no ordinary day (Atw 2).
    ['clarification-note-urgent', '2026-04-07', '2026-04-03', '2026-03-31'],
    ['clarification-note', '2026-04-13', '2026-04-03', undefined],
    ['payment-suspension', '2027-03-01', '2027-05-31', '2027-06-01'],
    ['penalty-two-weeks', '2021-03-19', '2021-04-02', '2021-04-06'],
    ['penalty-two-weeks', '2021-03-22', '2021-04-05', '2021-04-06'],
    ['standstill', '2020-10-12', '2020-11-02', '2020-11-01'],
    ['standstill', '2020-10-13', '2020-11-02', undefined],
    ['settlement-application', '2021-06-30', '2021-12-30', '2021-12-31'],
    ['settlement-application', '2021-12-31', '2022-06-30', undefined],
    ['objection-window', '2018-06-22', '2018-08-03', undefined],
  ])('%s vanaf %s: %s, anders gelezen %s', (rule, event, lastDay, contestedLastDay) => {
    const found = computeTerm(rule, event as IsoDate);
    expect(found.ok && [found.value.lastDay, found.value.contestedLastDay]).toEqual([lastDay, contestedLastDay]);
  });

  it('ook de dag van aanvulling (Awb 4:15, het voorbeeld van de circulaire)', () => {
    const suspensions = [
      completionSuspension(
        epochDay('2020-10-04' as IsoDate),
        epochDay('2020-10-17' as IsoDate),
        epochDay('2020-11-01' as IsoDate),
      ),
    ];
    const term = { amount: 6, unit: 'weeks', basis: 'ordinance' } as const;
    expect(computeTermAfter('proef', '2020-10-01' as IsoDate, term, [], suspensions)).toMatchObject({
      ok: true,
      value: { lastDay: '2020-11-24', suspendedDays: 12, contestedLastDay: '2020-11-25' },
    });
  });
});

describe('de termijnen van de andere procedures', () => {
  it.each([
    ['restricted-requests', '2027-01-04', '2027-02-03'],
    // Saturday 13 February moves.
    ['restricted-tenders', '2027-01-04', '2027-02-15'],
    ['restricted-tenders-electronic', '2027-01-04', '2027-02-08'],
    ['rejection-reasons', '2027-01-04', '2027-01-19'],
    ['purchasing-system-admission', '2026-12-21', '2027-01-06'],
    ['auction-invitation', '2020-05-25', '2020-05-20'],
    ['concession-tenders', '2027-01-04', '2027-01-26'],
    ['framework-maximum', '2027-01-01', '2030-12-31'],
    ['voluntary-transparency', '2027-01-04', '2027-01-25'],
    ['works-open-tenders', '2027-01-04', '2027-02-05'],
    ['disclosure-decision', '2027-01-04', '2027-02-01'],
    ['integrity-advice', '2027-01-04', '2027-03-01'],
    ['clarification-note', '2016-03-31', '2016-03-25'],
  ])('%s vanaf %s: %s', (rule, event, lastDay) => {
    expect(computeTerm(rule, event as IsoDate)).toMatchObject({ ok: true, value: { lastDay } });
  });

  it.each([
    ['award-notice', '2016-06-30'],
    ['disclosure-decision', '2022-04-30'],
    ['clarification-note-until-2016', '2016-07-01'],
  ])('%s geldt niet op %s', (rule, event) => {
    expect(computeTerm(rule, event as IsoDate)).toEqual({ ok: false, error: 'not-in-force' });
  });
});

describe('schorsing van een termijn (Awb 4:15)', () => {
  it('telt precies de dagen buiten elke schorsing', () => {
    const stretch = fc.record({ from: fc.integer({ min: -20, max: 200 }), length: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.array(stretch, { maxLength: 6 }), (days, stretches) => {
        const suspensions = stretches.map(({ from, length }): Suspension => ({
          kind: 'other',
          from: 17_000 + from,
          through: 17_000 + from + length - 1,
        }));
        const { raw, suspendedDays } = walk(17_000, days, suspensions);
        const inside = (at: number) => suspensions.some((one) => one.from <= at && at <= one.through);
        const passed = Array.from({ length: raw - 17_000 }, (_, index) => 17_001 + index);
        expect(passed.filter((at) => !inside(at))).toHaveLength(days);
        expect(passed.filter(inside)).toHaveLength(suspendedDays);
        expect(inside(raw)).toBe(false);
      }),
    );
  });
});

describe('kantoordagen', () => {
  it('een dag die bij koninklijk besluit vrij is, is op kantoor een gewone dag', () => {
    expect([isFree('2018-05-11' as IsoDate), isOfficeDay('2018-05-11' as IsoDate)]).toEqual([true, true]);
  });

  it('optellen en tellen zijn elkaars omgekeerde', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const to = addOfficeDays(from, days);
        expect(officeDaysBetween(from, to)).toBe(days);
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(days);
      }),
    );
  });
});
