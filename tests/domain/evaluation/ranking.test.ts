import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepRanking } from '../../../domain/evaluation/next-in-rank.ts';
import { meetsFloor, outcomeOf, rankByTotal, tiesOf } from '../../../domain/evaluation/ranking.ts';
import { decimal } from './builders.ts';

/** Few totals, so that many are equal. */
const bids = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom('a', 'B', '1', '10'), minLength: 1, maxLength: 3 }), { minLength: 1 })
  .chain((names) =>
    fc
      .array(fc.bigInt({ min: 0n, max: 4n }), { minLength: names.length, maxLength: names.length })
      .map((totals) => names.map((bid, index) => ({ bid, total: totals[index] ?? 0n }))),
  );

describe('ranking by total', () => {
  it('a rank is one more than the number of bids with a higher total', () => {
    fc.assert(
      fc.property(bids, (all) => {
        const ranking = rankByTotal(all);
        for (const { bid, total } of all) {
          const entry = ranking.find((one) => one.bids.includes(bid));
          expect(entry?.total).toBe(total);
          expect(entry?.rank).toBe(1 + all.filter((other) => other.total > total).length);
        }
        expect(ranking.reduce((sum, one) => sum + one.bids.length, 0)).toBe(all.length);
      }),
    );
  });

  it('does not depend on the order in which bids came in', () => {
    fc.assert(
      fc.property(bids, fc.infiniteStream(fc.nat()), (all, stream) => {
        const keys = new Map(all.map((one) => [one, stream.next().value]));
        const shuffled = [...all].sort((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
        expect(rankByTotal(shuffled)).toEqual(rankByTotal(all));
      }),
    );
  });

  it('names equal bids by code unit: capitals first, a10 before a2', () => {
    const equal = ['a2', 'b', 'B', 'a10'].map((bid) => ({ bid, total: 1n }));
    expect(rankByTotal(equal)).toEqual([{ rank: 1, bids: ['B', 'a10', 'a2', 'b'], total: 1n }]);
  });

  it('after two equal firsts comes the third place, and the tie is reported, never broken', () => {
    const ranking = rankByTotal([
      { bid: 'x', total: 5n },
      { bid: 'y', total: 7n },
      { bid: 'z', total: 7n },
    ]);
    expect(ranking.map(({ rank }) => rank)).toEqual([1, 3]);
    expect(tiesOf(ranking)).toEqual([{ rank: 1, tie: ['y', 'z'] }]);
    expect(outcomeOf(ranking, 'floor')).toEqual({ tie: ['y', 'z'] });
  });

  it('without anybody there is no award, for the reason that is given', () => {
    expect(outcomeOf([], 'grade-thresholds')).toEqual({ noAward: 'grade-thresholds' });
  });
});

describe('the floor', () => {
  it.each([
    [109999n, false, false],
    [110000n, true, false],
    [110001n, true, true],
  ])('a total of %s hundredths against 1100: at least %s, more than %s', (total, atLeast, moreThan) => {
    expect(meetsFloor(total, 2, { floor: decimal('1100'), rule: 'at-least' })).toBe(atLeast);
    expect(meetsFloor(total, 2, { floor: decimal('1100'), rule: 'more-than' })).toBe(moreThan);
  });

  it('is compared exactly when it has more decimals than the totals', () => {
    expect(meetsFloor(11n, 0, { floor: decimal('11.000000000001'), rule: 'at-least' })).toBe(false);
  });
});

describe('the frozen ranking when bids drop out (U3.8)', () => {
  it('keeps rank and total of who is left', () => {
    const frozen = rankByTotal([
      { bid: 'a', total: 9n },
      { bid: 'b', total: 9n },
      { bid: 'c', total: 4n },
    ]);
    expect(keepRanking(frozen, new Set(['a']))).toEqual([
      { rank: 1, bids: ['b'], total: 9n },
      { rank: 3, bids: ['c'], total: 4n },
    ]);
    expect(keepRanking(frozen, new Set(['a', 'b', 'c']))).toEqual([]);
  });
});
