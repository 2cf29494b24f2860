import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantWithin } from '../../../domain/subsidy/ceiling.ts';
import { indexChain } from '../../../domain/subsidy/indexation.ts';
import { indexPrices, type IndexFigure, type PriceSettings } from '../../../domain/subsidy/price-indexation.ts';
import { settle } from '../../../domain/subsidy/settlement.ts';
import { decimal } from '../evaluation/builders.ts';

const FIGURE: IndexFigure = {
  series: 'OVA',
  year: 2020,
  status: 'definitive',
  percentage: decimal('3.28'),
  source: 'brief van het ministerie, 2019',
};
const SETTINGS: PriceSettings = { series: 'OVA', firstIndexedYear: 2020, status: 'definitive', mode: 'half-up' };

describe('indexed prices (U4.3-b)', () => {
  it('go from old to new to the cent, with the figure that they follow from', () => {
    const found = indexPrices([{ product: 'ots', cents: 63004n }], FIGURE, SETTINGS);
    // 63004 x 1.0328 = 65070.5312
    expect(found).toEqual({
      ok: true,
      value: {
        figure: FIGURE,
        mode: 'half-up',
        prices: [{ product: 'ots', old: 63004n, new: 65071n, difference: 2067n }],
      },
    });
  });

  it.each([
    ['half-up', 103n],
    ['half-even', 102n],
    ['down', 102n],
  ] as const)('half a cent goes where the settings say: %s', (mode, cents) => {
    const found = indexPrices(
      [{ product: 'p', cents: 100n }],
      { ...FIGURE, percentage: decimal('2.5') },
      { ...SETTINGS, mode },
    );
    expect(found.ok && found.value.prices[0]?.new).toBe(cents);
  });

  it('are the first step of the chain', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 1000n }), (cents, units) => {
        const one = indexPrices([{ product: 'p', cents }], { ...FIGURE, percentage: { units, scale: 2 } }, SETTINGS);
        const chain = indexChain(cents, {
          baseYear: 2019,
          firstIndexedYear: 2020,
          lastYear: 2020,
          rates: new Map([[2020, units]]),
          carry: 'rounded',
          mode: 'half-up',
        });
        expect(one.ok && one.value.prices[0]?.new).toBe(chain[1]?.price);
      }),
    );
  });

  it.each([
    [{ series: 'CPI' }, { code: 'other-series', wanted: 'OVA' }],
    [{ year: 2019 }, { code: 'not-indexed-yet', firstIndexedYear: 2020 }],
    [{ status: 'provisional' }, { code: 'other-status', wanted: 'definitive' }],
    [{ percentage: { units: -10000n, scale: 2 } }, { code: 'percentage-too-low' }],
  ] as const)('a figure that does not fit is refused: %o', (over, error) => {
    expect(indexPrices([{ product: 'p', cents: 100n }], { ...FIGURE, ...over }, SETTINGS)).toEqual({
      ok: false,
      error,
    });
  });
});

describe('the ceiling of a year bounds the grant (U4.3-c, Awb 4:25)', () => {
  const ceilings = [{ year: 2019, ceiling: 100n, granted: 60n }];

  it.each([
    [40n, 'refuse', { granted: 40n, remaining: 0n, kind: 'granted' }],
    [41n, 'refuse', { granted: 0n, remaining: 40n, kind: 'refused' }],
    [41n, 'grant-part', { granted: 40n, remaining: 0n, kind: 'partly-granted' }],
  ] as const)('a request of %s (%s)', (requested, above, expected) => {
    expect(grantWithin(2019, requested, ceilings, above)).toEqual({
      ok: true,
      value: { year: 2019, requested, ...expected },
    });
  });

  it('with nothing left there is no part to grant', () => {
    const full = [{ year: 2019, ceiling: 60n, granted: 60n }];
    expect(grantWithin(2019, 1n, full, 'grant-part')).toMatchObject({
      ok: true,
      value: { kind: 'refused', granted: 0n },
    });
  });

  it('without a ceiling nothing is granted, and an exceeded one is reported', () => {
    expect(grantWithin(2020, 1n, ceilings, 'refuse')).toEqual({ ok: false, error: { code: 'no-ceiling', year: 2020 } });
    const over = [{ year: 2019, ceiling: 50n, granted: 60n }];
    expect(grantWithin(2019, 1n, over, 'refuse')).toEqual({
      ok: false,
      error: { code: 'ceiling-exceeded-already', year: 2019, by: 10n },
    });
  });
});

describe('settling a year (U1.8-a)', () => {
  const delivered = [
    { product: 'a', volume: 3n, cents: 100n },
    { product: 'b', volume: 2n, cents: 50n },
  ];

  it.each([
    [500n, 500n, { settled: 400n, notEarned: 100n, aboveGrant: 0n, balance: { kind: 'to-reclaim', cents: 100n } }],
    [500n, 300n, { settled: 400n, notEarned: 100n, aboveGrant: 0n, balance: { kind: 'to-pay', cents: 100n } }],
    [350n, 350n, { settled: 350n, notEarned: 0n, aboveGrant: 50n, balance: { kind: 'even' } }],
  ] as const)('granted %s, advances %s, accounted 400', (granted, advances, expected) => {
    expect(settle(granted, advances, delivered)).toEqual({ accounted: 400n, ...expected });
  });

  it('never settles above the grant', () => {
    const amount = fc.bigInt({ min: 0n, max: 1000n });
    fc.assert(
      fc.property(amount, amount, amount, (granted, advances, cents) => {
        const found = settle(granted, advances, [{ product: 'p', volume: 1n, cents }]);
        expect(found.settled).toBeLessThanOrEqual(granted);
        expect(found.settled + found.notEarned).toBe(granted);
        expect(found.settled + found.aboveGrant).toBe(found.accounted);
      }),
    );
  });

  it('has no negative amounts', () => {
    expect(() => settle(-1n, 0n, [])).toThrow(RangeError);
  });
});
