import { describe, expect, it } from 'vitest';
import { nextInRank, score, standings, type AwardScore } from '../../../domain/evaluation/score.ts';
import type { ScoringSettings } from '../../../domain/evaluation/settings.ts';
import type { AssessedBid } from '../../../domain/evaluation/assessed-bid.ts';
import { bidOf, decimal, lotOf, setAside, settingsOf } from './builders.ts';

function scoreOne(settings: ScoringSettings, bids: readonly AssessedBid[]): AwardScore {
  const [first] = score(settings, bids);
  if (first === undefined) throw new Error('there is an award');
  return first;
}

const reasons = ({ evaluation }: AwardScore, bid: string): readonly object[] =>
  evaluation.judgment.bids.find((one) => one.bid === bid)?.reasons.map((one) => one.shown) ?? [];

describe('scoring bids', () => {
  const bids = [
    bidOf('low', 8, 8, 100n),
    bidOf('high', 9, 8, 150n),
    bidOf('weak', 5, 5, 60n),
    setAside('out', 'geen UEA'),
  ];

  it('gives points per bid, lot and criterion, rounded once', () => {
    const { evaluation } = scoreOne(settingsOf(), bids);
    expect(evaluation.scale).toBe(2);
    const [low, high] = evaluation.bids;
    expect(low?.lots[0]?.quality?.criteria.map(({ criterion, points }) => [criterion, points])).toEqual([
      ['A', 8000n],
      ['B', 4000n],
    ]);
    // The lowest price is of a bid with a grade that is too low: 600 / 1000 x 150 and 600 / 1500 x 150.
    expect([low?.price, high?.price]).toEqual([9000n, 6000n]);
    expect([low?.quality, high?.quality]).toEqual([12000n, 13000n]);
    expect(evaluation.judgment.outcome).toEqual({ winner: 'low' });
  });

  it('takes the lowest price over eligible bids alone when the settings say so', () => {
    const { evaluation } = scoreOne(settingsOf({ lowestPriceOver: 'eligible' }), bids);
    expect(evaluation.fields).toMatchObject([{ lot: '1', field: { lowest: 1000n } }]);
    expect(evaluation.bids.map(({ price }) => price)).toEqual([15000n, 10000n, null, null]);
  });

  it('names every reason at once and leaves the others untouched', () => {
    const all = [bidOf('x', 5, 4, 201n), bidOf('y', 7, 7, 100n)];
    const judged = scoreOne(settingsOf(), all);
    expect(reasons(judged, 'x')).toEqual([
      { reason: 'price', lot: '1', product: 'p', detail: 'above-maximum' },
      { reason: 'below-grade-threshold', lot: '1', criterion: 'A', grade: 5, gradeThreshold: 6 },
      { reason: 'below-grade-threshold', lot: '1', criterion: 'B', grade: 4, gradeThreshold: 6 },
    ]);
    expect(judged.evaluation.bids[1]).toEqual(scoreOne(settingsOf(), all.slice(1)).evaluation.bids[0]);
  });

  it.each([
    [49n, 'below-minimum'],
    [0n, 'zero'],
    [-1n, 'negative'],
    [null, 'missing'],
    [201n, 'above-maximum'],
  ])('a price of %s is out: %s (U3.5)', (cents, detail) => {
    expect(reasons(scoreOne(settingsOf(), [bidOf('x', 8, 8, cents)]), 'x')).toEqual([
      { reason: 'price', lot: '1', product: 'p', detail },
    ]);
  });

  it.each([50n, 200n])('a bound of the band itself is allowed: %s', (cents) => {
    expect(scoreOne(settingsOf(), [bidOf('x', 8, 8, cents)]).evaluation.judgment.outcome).toEqual({ winner: 'x' });
  });

  it('a tie for the first place is an outcome of its own (U5.3-e)', () => {
    const tied = [bidOf('x', 8, 8, 100n), bidOf('y', 8, 8, 100n)];
    expect(scoreOne(settingsOf(), tied).evaluation.judgment.outcome).toEqual({ tie: ['x', 'y'] });
  });

  it.each([
    ['no-bids', []],
    ['all-excluded', [setAside('x', 'te laat'), bidOf('y', 8, 8, 1n)]],
    ['grade-thresholds', [setAside('x', 'te laat'), bidOf('y', 5, 8, 100n)]],
    ['floor', [bidOf('x', 6, 6, 100n), bidOf('y', 5, 8, 100n)]],
  ] as const)('no award: %s', (noAward, some) => {
    const settings = settingsOf({ floor: { floor: decimal('240.01'), rule: 'at-least' } });
    expect(scoreOne(settings, some).evaluation.judgment.outcome).toEqual({ noAward });
  });
});

describe('an award per lot', () => {
  const settings = settingsOf({ award: 'per-lot', lots: [lotOf(), lotOf({ lot: '2' })] });
  const both = (bid: string, first: bigint, second: bigint): AssessedBid => {
    const [one, two] = [bidOf(bid, 8, 8, first), bidOf(bid, 8, 8, second)];
    return {
      ...one,
      grades: new Map([...(one.grades ?? []), ['2', two.grades?.get('1') ?? new Map<string, number>()]]),
      prices: new Map([...(one.prices ?? []), ['2', two.prices?.get('1') ?? new Map<string, bigint | null>()]]),
    };
  };

  it('gives each lot its own winner, among the bids that are for it', () => {
    const awards = score(settings, [both('a', 100n, 120n), both('b', 110n, 100n), bidOf('only-1', 9, 9, 90n)]);
    expect(awards.map(({ lots, evaluation }) => [lots, evaluation.judgment.outcome])).toEqual([
      [['1'], { winner: 'only-1' }],
      [['2'], { winner: 'b' }],
    ]);
    expect(awards[1]?.evaluation.bids.map(({ bid }) => bid)).toEqual(['a', 'b']);
  });

  it('a price that is out in one lot leaves the other lot alone', () => {
    const awards = score(settings, [both('a', 1n, 120n), both('b', 110n, 150n)]);
    expect(awards.map(({ evaluation }) => evaluation.judgment.outcome)).toEqual([{ winner: 'b' }, { winner: 'a' }]);
  });

  it('together, a price that is out in one lot excludes the bid from all of it (U5.3.2)', () => {
    const [award] = score({ ...settings, award: 'together' }, [both('a', 1n, 120n), both('b', 110n, 150n)]);
    expect(award?.evaluation.judgment.outcome).toEqual({ winner: 'b' });
  });

  it('shows how bids stand in each lot of an award over all lots', () => {
    const [award] = score({ ...settings, award: 'together' }, [both('a', 100n, 150n), both('b', 150n, 100n)]);
    if (award === undefined) throw new Error('there is an award');
    expect(standings(award).map(({ lot, ranking }) => [lot, ranking.map(({ bids }) => bids)])).toEqual([
      ['1', [['a'], ['b']]],
      ['2', [['b'], ['a']]],
    ]);
  });
});

describe('the next in rank', () => {
  // c has by far the lowest price; without it a and b change places when prices are scored again.
  const bids = [bidOf('a', 9, 8, 200n), bidOf('b', 8, 6, 150n), bidOf('c', 6, 6, 60n)];
  const award = scoreOne(settingsOf(), bids);

  it('stands as it was ranked, and nothing is assessed again (keep)', () => {
    expect(nextInRank(award, new Set(['c']), 'keep')).toEqual({
      ranking: [
        { rank: 2, bids: ['a'], total: 17500n },
        { rank: 3, bids: ['b'], total: 17000n },
      ],
      outcome: { winner: 'a' },
    });
  });

  it('is scored again among those who are left (recalculate)', () => {
    const { ranking } = nextInRank(award, new Set(['c']), 'recalculate');
    // 1500 / 2000 x 150 = 112.5 beside 130; 150 beside 110.
    expect(ranking).toEqual([
      { rank: 1, bids: ['b'], total: 26000n },
      { rank: 2, bids: ['a'], total: 24250n },
    ]);
  });

  it.each(['keep', 'recalculate'] as const)('nobody is left: no award (%s)', (policy) => {
    expect(nextInRank(award, new Set(['a', 'b', 'c']), policy)).toEqual({
      ranking: [],
      outcome: { noAward: 'all-dropped' },
    });
  });
});
