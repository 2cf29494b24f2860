import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ten, type Decimal } from '../../../domain/evaluation/decimal.ts';
import { exactPoints, pricePoints as pointsAmong, type PriceMethod } from '../../../domain/evaluation/price-method.ts';
import { ROUNDING_MODES, type Rounding } from '../../../domain/evaluation/rounding.ts';

const decimal = (units: bigint, scale = 0): Decimal => ({ units, scale });
const price = fc.bigInt({ min: 1n, max: 10n ** 12n });
const FINE = { scale: 2, mode: 'half-up' } as const;

/** Points of a price beside the lowest one. */
const pricePoints = (method: PriceMethod, max: Decimal, own: bigint, lowest: bigint, rounding: Rounding): bigint =>
  pointsAmong(method, max, own, { lowest, highest: own }, rounding);

const METHODS: readonly PriceMethod[] = [
  { name: 'relative-proportional' },
  { name: 'relative-linear', zeroAt: decimal(15n, 1), belowZero: 'negative' },
  { name: 'relative-linear', zeroAt: decimal(2n), belowZero: 'clamp' },
  { name: 'relative-log', factor: decimal(4n), pointsPerFactor: decimal(3n), belowZero: 'negative' },
  { name: 'relative-log', factor: decimal(11n, 1), pointsPerFactor: decimal(7n, 1), belowZero: 'clamp' },
];

describe.each(METHODS)('price points by $name', (method) => {
  const max = decimal(150n);

  it('the lowest price gets the maximum', () => {
    fc.assert(
      fc.property(price, (low) => {
        expect(pricePoints(method, max, low, low, FINE)).toBe(15000n);
      }),
    );
  });

  it('a higher price never gets more', () => {
    fc.assert(
      fc.property(fc.uniqueArray(price, { minLength: 3, maxLength: 3 }), (prices) => {
        const [low = 1n, middle = 1n, high = 1n] = [...prices].sort((one, other) => (one < other ? -1 : 1));
        expect(pricePoints(method, max, high, low, FINE)).toBeLessThanOrEqual(
          pricePoints(method, max, middle, low, FINE),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('the unit in which prices are counted makes no difference', () => {
    fc.assert(
      fc.property(price, price, fc.bigInt({ min: 1n, max: 1000n }), (one, other, unit) => {
        const [low, own] = one < other ? [one, other] : [other, one];
        expect(pricePoints(method, max, own * unit, low * unit, FINE)).toBe(pricePoints(method, max, own, low, FINE));
      }),
      { numRuns: 50 },
    );
  });
});

describe('price points by relative-log', () => {
  /** The sign of ln(own / lowest) / ln(factor) - p / q, without a logarithm: by comparing powers. */
  function compare(own: bigint, lowest: bigint, { units, scale }: Decimal, p: bigint, q: bigint): number {
    const [left, right] = [own ** q * ten(scale) ** p, lowest ** q * units ** p];
    return left < right ? -1 : left > right ? 1 : 0;
  }

  it('agrees with powers: rounded down it is the last tenth that is not above the exact value', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 1000n }),
        fc.bigInt({ min: 1n, max: 1000n }),
        fc.constantFrom(decimal(2n), decimal(4n), decimal(15n, 1), decimal(10n)),
        (one, other, factor) => {
          const [low, own] = one < other ? [one, other] : [other, one];
          const method: PriceMethod = {
            name: 'relative-log',
            factor,
            pointsPerFactor: decimal(1n),
            belowZero: 'negative',
          };
          // With a maximum of 100 and one point per factor, points are 100 - x; in tenths 1000 - 10 x.
          const tenths = pricePoints(method, decimal(100n), own, low, { scale: 1, mode: 'floor' });
          const p = 1000n - tenths;
          expect(compare(own, low, factor, p, 10n)).toBeLessThanOrEqual(0);
          expect(p === 0n || compare(own, low, factor, p - 1n, 10n) > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('twice the lowest price with factor 4 and 3 points is exactly 1.5 under the maximum', () => {
    const method: PriceMethod = {
      name: 'relative-log',
      factor: decimal(4n),
      pointsPerFactor: decimal(3n),
      belowZero: 'negative',
    };
    for (const mode of ROUNDING_MODES)
      expect(pricePoints(method, decimal(10n), 246n, 123n, { scale: 1, mode })).toBe(85n);
    const { n, d } = exactPoints(method, decimal(10n), 246n, { lowest: 123n, highest: 246n }, 1);
    expect(n * 2n).toBe(d * 17n);
  });
});

describe('price points between the lowest and the highest price', () => {
  const points = (own: bigint, lowest: bigint, highest: bigint) =>
    pointsAmong({ name: 'relative-range' }, decimal(40n), own, { lowest, highest }, FINE);

  it.each([
    [100n, 4000n],
    [125n, 3000n],
    [133n, 2680n],
    [200n, 0n],
  ])('a price of %s between 100 and 200 gives %s hundredths', (own, expected) => {
    expect(points(own, 100n, 200n)).toBe(expected);
  });

  it('all the same price: everybody has the maximum', () => {
    expect(points(100n, 100n, 100n)).toBe(4000n);
  });
});

describe('price points by absolute methods', () => {
  const line: PriceMethod = { name: 'absolute-linear', fullAt: 100n, zeroAt: 200n, outside: 'clamp' };
  const bands: PriceMethod = {
    name: 'bands',
    bands: [
      { upTo: 100n, points: decimal(10n) },
      { upTo: 200n, points: decimal(5n) },
    ],
    above: decimal(-1n),
  };

  it.each([
    [99n, 1000n],
    [100n, 1000n],
    [101n, 990n],
    [150n, 500n],
    [200n, 0n],
    [201n, 0n],
  ])('a straight line from 100 to 200 gives a price of %s %s hundredths', (own, points) => {
    expect(pricePoints(line, decimal(10n), own, 1n, FINE)).toBe(points);
  });

  it.each([
    [99n, 1010n],
    [201n, -10n],
  ])('extended, it gives a price of %s %s hundredths', (own, points) => {
    expect(pricePoints({ ...line, outside: 'extend' }, decimal(10n), own, 1n, FINE)).toBe(points);
  });

  it.each([
    [100n, 1000n],
    [101n, 500n],
    [200n, 500n],
    [201n, -100n],
  ])('a band holds up to its own price: %s gives %s hundredths', (own, points) => {
    expect(pricePoints(bands, decimal(10n), own, 1n, FINE)).toBe(points);
  });
});
