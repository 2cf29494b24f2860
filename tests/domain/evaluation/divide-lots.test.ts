import { describe, expect, it } from 'vitest';
import { divideLots, fullBids, type OwnRanking } from '../../../domain/evaluation/divide-lots.ts';
import { outcomeOf, rankByTotal } from '../../../domain/evaluation/ranking.ts';
import { outcomesOf, score } from '../../../domain/evaluation/score.ts';
import { simulate } from '../../../domain/evaluation/simulate.ts';
import type { AssessedBid } from '../../../domain/evaluation/assessed-bid.ts';
import { bidOf, lotOf, settingsOf } from './builders.ts';

/** An award in which bids named by letters have these totals. */
function award(totals: Readonly<Record<string, number>>, most = 1): OwnRanking {
  const ranking = rankByTotal(Object.entries(totals).map(([bid, total]) => ({ bid, total: BigInt(total) })));
  const places = most === 1 ? undefined : { most, ordered: false };
  return { ranking, outcome: outcomeOf(ranking, 'floor', places), places };
}

const inOrder = (most: number) => ({ most, division: 'in-order' }) as const;

describe('lots of which one bidder can win so many and no more', () => {
  const lots = [award({ a: 7, b: 6 }), award({ a: 9, b: 5, c: 4 }), award({ a: 8, c: 2 })];

  it('go in their order, and whoever has its most is passed over', () => {
    expect(divideLots(lots, inOrder(1))).toEqual([{ winner: 'a' }, { winner: 'b' }, { winner: 'c' }]);
    expect(divideLots(lots, inOrder(2))).toEqual([{ winner: 'a' }, { winner: 'a' }, { winner: 'c' }]);
    expect(divideLots(lots, inOrder(3))).toEqual(lots.map((one) => one.outcome));
  });

  it('go by the highest score', () => {
    expect(divideLots(lots, { most: 1, division: 'best-score' })).toEqual([
      { winner: 'b' },
      { winner: 'a' },
      { winner: 'c' },
    ]);
  });

  it('can have no winner left, and then say that the limit is why', () => {
    expect(divideLots([award({ a: 7 }), award({ a: 9 }), award({})], inOrder(1))).toEqual([
      { winner: 'a' },
      { noAward: 'lot-limit' },
      { noAward: 'floor' },
    ]);
  });

  it('count every place of several winners', () => {
    expect(divideLots([award({ a: 7, b: 6, c: 1 }, 2), award({ a: 7, b: 6, c: 1 }, 2)], inOrder(1))).toEqual([
      { winners: ['a', 'b'] },
      { winners: ['c'] },
    ]);
  });

  it('do not count a tie before its draw', () => {
    expect(divideLots([award({ a: 7, b: 7 }), award({ a: 9, b: 5 })], inOrder(1))).toEqual([
      { tie: ['a', 'b'] },
      { winner: 'a' },
    ]);
  });

  it('are counted a bid once for each lot', () => {
    expect([...fullBids(['a', 'b', 'a'], 2)]).toEqual(['a']);
  });
});

describe('scoring with a limit of lots', () => {
  const settings = settingsOf({
    lots: [lotOf({ lot: '1' }), lotOf({ lot: '2' })],
    award: 'per-lot',
    lotLimit: inOrder(1),
  });
  const both = (name: string, grade: number): AssessedBid => {
    const { grades, prices } = bidOf(name, grade, grade, 100n);
    const twice = <T>(map: ReadonlyMap<string, T> | null): ReadonlyMap<string, T> | null => {
      const own = map?.get('1');
      return own === undefined
        ? null
        : new Map([
            ['1', own],
            ['2', own],
          ]);
    };
    return { bid: name, exclusions: [], grades: twice(grades), prices: twice(prices) };
  };

  it('leaves each ranking as it is, and divides how they end', () => {
    const awards = score(settings, [both('a', 9), both('b', 8)]);
    expect(awards.map((one) => one.evaluation.judgment.outcome)).toEqual([{ winner: 'a' }, { winner: 'a' }]);
    expect(outcomesOf(settings, awards)).toEqual([{ winner: 'a' }, { winner: 'b' }]);
  });

  it('is simulated over bidders that are in all lots', () => {
    const options = { seed: 1, rounds: 50, bidders: 1, steps: 2 };
    const found = simulate(settings, { given: new Map(), offered: new Map() }, options);
    expect(found.ok && found.value.limited).toEqual({ rounds: 50, bidders: 1, changed: 50, unawarded: 50 });
  });
});
