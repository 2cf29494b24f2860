import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../domain/evaluation/chance.ts';
import { evaluate } from '../../../domain/evaluation/evaluation.ts';
import { priceCurve } from '../../../domain/evaluation/price-curve.ts';
import { rankReversals } from '../../../domain/evaluation/rank-reversal.ts';
import { simulate } from '../../../domain/evaluation/simulate.ts';
import { bidOf, decimal, HALF_UP, lotOf, settingsOf } from './builders.ts';

const OPTIONS = { seed: 7, rounds: 60, bidders: 4, steps: 4 };

describe('chance from a seed', () => {
  it('gives the same numbers again', () => {
    const draw = (seed: number) => {
      const chance = chanceFrom(seed);
      return Array.from({ length: 20 }, () => chance.whole(1, 10));
    };
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
  });

  it('stays within its bounds and reaches both', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 10 }),
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        (seed, least, most) => {
          const chance = chanceFrom(seed);
          const small = new Set(Array.from({ length: 400 }, () => chance.whole(least, 10)));
          expect(Math.min(...small)).toBe(least);
          expect(Math.max(...small)).toBe(10);
          const amount = chance.amount(0n, most);
          expect(amount >= 0n && amount <= most).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('favours no grade', () => {
    const chance = chanceFrom(1);
    const counts = new Map<number, number>();
    for (let draw = 0; draw < 10_000; draw += 1) {
      const grade = chance.whole(1, 10);
      counts.set(grade, (counts.get(grade) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('has no empty range', () => {
    expect(() => chanceFrom(1).whole(2, 1)).toThrow(RangeError);
    expect(() => chanceFrom(1).amount(2n, 1n)).toThrow(RangeError);
  });
});

describe('the price curve of a lot', () => {
  it('runs from the lowest total price with the maximum to the highest', () => {
    const { price } = lotOf();
    if (price === null) throw new Error('the lot has a price');
    expect(priceCurve(price, [{ product: 'p', volume: 10n, minimum: 50n, maximum: 200n }], 3)).toEqual([
      { price: 500n, points: 15000n },
      { price: 1000n, points: 7500n },
      { price: 1500n, points: 5000n },
      { price: 2000n, points: 3750n },
    ]);
  });
});

describe('rank reversal', () => {
  it('is found when a bid that drops out turns the others round', () => {
    const bids = [bidOf('a', 9, 8, 200n), bidOf('b', 8, 6, 150n), bidOf('c', 6, 6, 60n)];
    const settings = settingsOf();
    expect(rankReversals(settings, bids, evaluate(settings, bids))).toEqual([
      { dropped: 'c', before: [['a'], ['b']], after: [['b'], ['a']] },
    ]);
  });

  it('cannot happen when points do not depend on other bids', () => {
    const settings = settingsOf({
      lots: [
        lotOf({
          price: {
            maximum: decimal('150'),
            method: { name: 'absolute-linear', fullAt: 500n, zeroAt: 2000n, outside: 'clamp' },
            rounding: HALF_UP,
            products: [{ product: 'p', volume: 10n, minimum: 50n, maximum: 200n }],
          },
        }),
      ],
    });
    const found = simulate(settings, OPTIONS);
    expect(found.ok && found.value.drawn.reversals).toBe(0);
  });
});

describe('a simulation', () => {
  it('is the same for the same seed', () => {
    expect(simulate(settingsOf(), OPTIONS)).toEqual(simulate(settingsOf(), OPTIONS));
  });

  it('finds a floor that cannot bite, and one that can', () => {
    // The least that is allowed: grades of 6 give 90, the highest price beside the lowest gives 37.50.
    const dead = (floor: string) => {
      const found = simulate(settingsOf({ floor: { floor: decimal(floor), rule: 'at-least' } }), OPTIONS);
      return found.ok ? found.value.deadFloors : null;
    };
    expect(dead('127.5')).toEqual([{ kind: 'floor' }]);
    expect(dead('127.51')).toEqual([]);
  });

  it('a grade threshold of 1 sets nobody aside', () => {
    const criteria = [{ criterion: 'A', maximum: decimal('100'), gradeThreshold: 1 }];
    const found = simulate(settingsOf({ lots: [lotOf({ criteria })] }), OPTIONS);
    expect(found.ok && found.value.deadFloors).toEqual([{ kind: 'grade-threshold', lot: '1', criterion: 'A' }]);
  });

  it('draws allowed bids only: somebody always wins when no floor can bite', () => {
    const found = simulate(settingsOf(), OPTIONS);
    expect(found.ok && found.value.drawn.noAward).toBe(0);
  });

  it('counts ties: with one grade and one price every round is a tie', () => {
    const fixed = lotOf({ criteria: [{ criterion: 'A', maximum: decimal('100'), gradeThreshold: 10 }] });
    const price =
      fixed.price === null
        ? null
        : { ...fixed.price, products: [{ product: 'p', volume: 1n, minimum: 5n, maximum: 5n }] };
    const found = simulate(settingsOf({ lots: [{ ...fixed, price }] }), OPTIONS);
    expect(found.ok && found.value.drawn).toMatchObject({ ties: 60, tiesForFirst: 60, reversals: 0 });
  });

  it('refuses a product without a highest price', () => {
    const lot = lotOf();
    const price =
      lot.price === null
        ? null
        : { ...lot.price, products: [{ product: 'p', volume: 1n, minimum: 5n, maximum: null }] };
    expect(simulate(settingsOf({ lots: [{ ...lot, price }] }), OPTIONS)).toEqual({
      ok: false,
      error: [{ lot: '1', product: 'p' }],
    });
  });
});
