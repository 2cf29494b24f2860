import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../domain/evaluation/chance.ts';
import { evaluate } from '../../../domain/evaluation/evaluation.ts';
import { priceCurve } from '../../../domain/evaluation/price-curve.ts';
import { rankReversals } from '../../../domain/evaluation/rank-reversal.ts';
import type { ScoringSettings } from '../../../domain/evaluation/settings.ts';
import { simulate, type AwardSimulation, type KnownRanges } from '../../../domain/evaluation/simulate.ts';
import { bidOf, decimal, HALF_UP, lotOf, settingsOf } from './builders.ts';

const OPTIONS = { seed: 7, rounds: 60, bidders: 4, steps: 4 };
const NONE: KnownRanges = { given: new Map(), offered: new Map() };

/** The awards of a simulation that needs no other ranges than the bounds of the guide. */
function simulated(settings: ScoringSettings): readonly AwardSimulation[] {
  const found = simulate(settings, NONE, OPTIONS);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value.awards;
}

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
    expect(simulated(settings)[0]?.drawn.reversals).toBe(0);
  });
});

describe('a simulation', () => {
  it('is the same for the same seed', () => {
    expect(simulated(settingsOf())).toEqual(simulated(settingsOf()));
  });

  it('finds a floor that cannot bite, and one that can', () => {
    // The least that is allowed: grades of 6 give 90, the highest price beside the lowest gives 37.50.
    const dead = (floor: string) =>
      simulated(settingsOf({ floor: { floor: decimal(floor), rule: 'at-least' } }))[0]?.deadFloors;
    expect(dead('127.5')).toEqual([{ kind: 'floor' }]);
    expect(dead('127.51')).toEqual([]);
  });

  it('a grade threshold of 1 sets nobody aside', () => {
    const criteria = [{ criterion: 'A', maximum: decimal('100'), gradeThreshold: 1 }];
    expect(simulated(settingsOf({ lots: [lotOf({ criteria })] }))[0]?.deadFloors).toEqual([
      { kind: 'grade-threshold', lot: '1', criterion: 'A', gradeThreshold: 1 },
    ]);
  });

  it('draws allowed bids only: somebody always wins when no floor can bite', () => {
    expect(simulated(settingsOf())[0]?.drawn.noAward).toBe(0);
  });

  it('counts ties: with one grade and one price every round is a tie', () => {
    const fixed = lotOf({ criteria: [{ criterion: 'A', maximum: decimal('100'), gradeThreshold: 10 }] });
    const price =
      fixed.price === null
        ? null
        : { ...fixed.price, products: [{ product: 'p', volume: 1n, minimum: 5n, maximum: 5n }] };
    expect(simulated(settingsOf({ lots: [{ ...fixed, price }] }))[0]?.drawn).toMatchObject({
      ties: 60,
      tiesForFirst: 60,
      reversals: 0,
    });
  });

  it.each([
    ['lowest', null, 200n],
    ['highest', 5n, null],
    ['lowest above nothing', 0n, 200n],
  ])('asks for a range when a price has no %s', (_which, minimum, maximum) => {
    const settings = settingsOf({ lots: [priced('1', { minimum, maximum })] });
    expect(simulate(settings, NONE, OPTIONS)).toEqual({ ok: false, error: [{ lot: '1', product: 'p' }] });
    const range = new Map([['1/p', { minimum: 50n, maximum: 200n }]]);
    expect(simulate(settings, { given: range, offered: new Map() }, OPTIONS).ok).toBe(true);
    expect(simulate(settings, { given: new Map(), offered: range }, OPTIONS).ok).toBe(true);
  });
});

describe('a simulation of more lots', () => {
  const lots = [priced('1', { minimum: 50n, maximum: 200n }), priced('2', { minimum: 100n, maximum: 200n })];
  const floor = { floor: decimal('130'), rule: 'at-least' } as const;

  it('adds the lots up when they are ranked together', () => {
    // 2 x 90 of quality, and 37.50 + 75 of price.
    expect(simulated(settingsOf({ lots, floor }))).toMatchObject([
      { weight: { floorCanBite: false }, deadFloors: [{ kind: 'floor' }] },
    ]);
  });

  it('weighs each lot for itself when each has its own winner', () => {
    // Lot 1 gives at least 90 + 37.50, which is under the floor; lot 2 at least 90 + 75.
    expect(simulated(settingsOf({ lots, floor, award: 'per-lot' }))).toMatchObject([
      { weight: { floorCanBite: true }, deadFloors: [] },
      { weight: { floorCanBite: false }, deadFloors: [{ kind: 'floor' }] },
    ]);
  });
});

/** A lot with one product and these bounds. */
function priced(lot: string, bounds: { readonly minimum: bigint | null; readonly maximum: bigint | null }) {
  const own = lotOf({ lot });
  if (own.price === null) throw new Error('the lot has a price');
  return { ...own, price: { ...own.price, products: [{ product: 'p', volume: 10n, ...bounds }] } };
}
