import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BandedProduct } from '../../../domain/evaluation/band.ts';
import { effectiveWeight } from '../../../domain/evaluation/effective-weight.ts';
import { exactPoints, type PriceMethod } from '../../../domain/evaluation/price-method.ts';
import { compareRatios, minus, plus, type Ratio } from '../../../domain/evaluation/rounding.ts';
import { decimal } from './builders.ts';

const NO_FLOOR = { floor: null, rule: 'at-least' } as const;
const METHODS: readonly PriceMethod[] = [
  { name: 'relative-proportional' },
  { name: 'relative-linear', zeroAt: decimal('1.5'), belowZero: 'clamp' },
  { name: 'relative-linear', zeroAt: decimal('3'), belowZero: 'negative' },
];

/** Products with a band, and for each two prices within it. */
const products = fc.array(
  fc
    .tuple(
      fc.bigInt({ min: 1n, max: 50n }),
      fc.bigInt({ min: 0n, max: 50n }),
      fc.bigInt({ min: 1n, max: 9n }),
      fc.nat(),
      fc.nat(),
    )
    .map(([minimum, room, volume, one, other]) => ({
      minimum,
      maximum: minimum + room,
      volume,
      prices: [minimum + (BigInt(one) % (room + 1n)), minimum + (BigInt(other) % (room + 1n))] as const,
    })),
  { minLength: 1, maxLength: 4 },
);

describe.each(METHODS)('how far price can move a result by %o', (method) => {
  it.each(['volumes', 'worst-product'] as const)('no two allowed bids are further apart (%s)', (basis) => {
    fc.assert(
      fc.property(products, (all) => {
        const banded = all.map(({ minimum, maximum, volume }, index): BandedProduct => ({
          product: `p${index}`,
          minimum,
          maximum,
          volume: basis === 'volumes' ? volume : null,
        }));
        const price = { maximum: decimal('150'), method, products: banded };
        const found = effectiveWeight([{ lot: '1', criteria: [], price }], NO_FLOOR);
        const [one, other] = [0, 1].map((side) =>
          all.reduce((sum, { prices, volume }) => sum + (prices[side] ?? 0n) * volume, 0n),
        );
        const [low = 1n, high = 1n] = [one ?? 1n, other ?? 1n].sort((a, b) => (a < b ? -1 : 1));
        const apart = minus(
          exactPoints(method, decimal('150'), low, { lowest: low, highest: high }, 0),
          exactPoints(method, decimal('150'), high, { lowest: low, highest: high }, 0),
        );
        expect(compareRatios(apart, found.price.spread)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the lowest total', () => {
  const criteria = [{ criterion: 'A', maximum: decimal('100'), gradeThreshold: 6 }];

  it.each([
    ['60', 'at-least', false],
    ['60', 'more-than', true],
    ['60.000000000001', 'at-least', true],
  ] as const)('against a floor of %s (%s): can bite %s', (floor, rule, bites) => {
    const lots = [{ lot: '1', criteria, price: null }];
    expect(effectiveWeight(lots, { floor: decimal(floor), rule }).floorCanBite).toBe(bites);
  });

  it('without a threshold a criterion gives at least a tenth', () => {
    const open = [{ criterion: 'A', maximum: decimal('100'), gradeThreshold: null }];
    const { lowestTotal, shareOfSpread } = effectiveWeight([{ lot: '1', criteria: open, price: null }], NO_FLOOR);
    expect(lowestTotal.n).toBe(lowestTotal.d * 10n);
    expect(shareOfSpread?.n).toBe(0n);
  });

  it('has no share of a spread when nothing can move', () => {
    const fixed = [{ criterion: 'A', maximum: decimal('100'), gradeThreshold: 10 }];
    expect(effectiveWeight([{ lot: '1', criteria: fixed, price: null }], NO_FLOOR).shareOfSpread).toBeNull();
  });
});

describe('sums of fractions', () => {
  it('are the same in any order, and decimals keep a small denominator', () => {
    const part = fc.tuple(fc.bigInt({ min: -999n, max: 999n }), fc.constantFrom(1n, 7n, 10n, 100n, 1000n));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const ratios = parts.map(([n, d]) => ({ n, d }));
        const sum = (all: readonly Ratio[]) => all.reduce<Ratio>((total, one) => plus(total, one), { n: 0n, d: 1n });
        expect(compareRatios(sum(ratios), sum(ratios.toReversed()))).toBe(0);
        const tens = ratios.filter(({ d }) => d !== 7n);
        expect(sum(tens).d).toBeLessThanOrEqual(1000n);
        const thousandths = tens.reduce((total, { n, d }) => total + n * (1000n / d), 0n);
        expect(compareRatios(sum(tens), { n: thousandths, d: 1000n })).toBe(0);
      }),
    );
  });
});
