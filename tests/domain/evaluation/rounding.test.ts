import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../../../domain/evaluation/decimal.ts';
import { rounded, ROUNDING_MODES, roundDivision, type RoundingMode } from '../../../domain/evaluation/rounding.ts';

const fraction = fc.tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 20n }));
const abs = (value: bigint): bigint => (value < 0n ? -value : value);

describe('rounding', () => {
  it.each([
    ['half-up', [1n, -1n, 3n, -3n]],
    ['half-down', [0n, 0n, 2n, -2n]],
    ['half-even', [0n, 0n, 2n, -2n]],
    ['up', [1n, -1n, 3n, -3n]],
    ['down', [0n, 0n, 2n, -2n]],
    ['floor', [0n, -1n, 2n, -3n]],
    ['ceiling', [1n, 0n, 3n, -2n]],
  ] as const)('%s of a half, minus a half, five halves, minus five halves', (mode, expected) => {
    expect([1n, -1n, 5n, -5n].map((n) => roundDivision(n, 2n, mode))).toEqual(expected);
  });

  it('half-even goes up from an odd number', () => {
    expect([3n, 7n, -3n].map((n) => roundDivision(n, 2n, 'half-even'))).toEqual([2n, 4n, -2n]);
  });

  it('leaves whole numbers as they are, whatever the mode', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), fc.constantFrom(...ROUNDING_MODES), (whole, d, mode) => {
        expect(roundDivision(whole * d, d, mode)).toBe(whole);
      }),
    );
  });

  it('never goes further than one, and halves never further than a half', () => {
    fc.assert(
      fc.property(fraction, fc.constantFrom(...ROUNDING_MODES), ([n, d], mode) => {
        const off = roundDivision(n, d, mode) * d - n;
        expect(abs(off)).toBeLessThan(d);
        if (mode.startsWith('half')) expect(2n * abs(off)).toBeLessThanOrEqual(d);
      }),
    );
  });

  it('goes where the mode says', () => {
    const side: Readonly<Partial<Record<RoundingMode, (off: bigint, n: bigint) => boolean>>> = {
      floor: (off) => off <= 0n,
      ceiling: (off) => off >= 0n,
      up: (off, n) => (n < 0n ? off <= 0n : off >= 0n),
      down: (off, n) => (n < 0n ? off >= 0n : off <= 0n),
    };
    fc.assert(
      fc.property(fraction, ([n, d]) => {
        for (const [mode, holds] of Object.entries(side) as [RoundingMode, (off: bigint, n: bigint) => boolean][])
          expect(holds(roundDivision(n, d, mode) * d - n, n)).toBe(true);
      }),
    );
  });

  it('is odd: the mirror of a value gets the mirror of its rounding, with floor and ceiling changing places', () => {
    const mirror: Readonly<Partial<Record<RoundingMode, RoundingMode>>> = { floor: 'ceiling', ceiling: 'floor' };
    fc.assert(
      fc.property(fraction, fc.constantFrom(...ROUNDING_MODES), ([n, d], mode) => {
        expect(roundDivision(-n, d, mode)).toBe(-roundDivision(n, d, mirror[mode] ?? mode));
      }),
    );
  });

  it('rounds 145.409263… to two decimals', () => {
    expect(written(rounded({ n: 678528192n * 150n, d: 699950100n }, { scale: 2, mode: 'half-up' }), 2)).toBe('145.41');
  });
});

describe('a written amount', () => {
  it.each([
    [150000n, 2, '1500.00'],
    [5n, 2, '0.05'],
    [-5n, 2, '-0.05'],
    [0n, 3, '0.000'],
    [-7n, 0, '-7'],
  ] as const)('%s units at scale %i is %s', (units, scale, text) => {
    expect(written(units, scale)).toBe(text);
  });
});
