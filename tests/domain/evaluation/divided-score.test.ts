import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from '../../../domain/evaluation/outcome.ts';
import type { DividedScore } from '../../../domain/evaluation/divided-score.ts';
import { nextInRank, outcomesOf, score, standings, type AwardScore } from '../../../domain/evaluation/score.ts';
import type { EvaluationLot, ScoringSettings } from '../../../domain/evaluation/settings.ts';
import { bidOf, decimal, HALF_UP, lotOf, setAside, settingsOf } from './builders.ts';

const NO_POINTS = {
  maximum: decimal('0'),
  method: { name: 'no-points' },
  rounding: HALF_UP,
  products: [{ product: 'p', volume: 10n, minimum: null, maximum: null }],
} as const;
const PER_POINT: DividedScore = { name: 'price-per-point', rounding: HALF_UP };
const PER_THOUSAND: DividedScore = { name: 'points-per-price', per: 100_000n, rounding: HALF_UP };

const dividedLot = (over: Partial<EvaluationLot> = {}): EvaluationLot => lotOf({ price: NO_POINTS, ...over });
const divided = (over: Partial<ScoringSettings> = {}): ScoringSettings =>
  settingsOf({ lots: [dividedLot()], score: PER_POINT, ...over });

function one(settings: ScoringSettings, bids: Parameters<typeof score>[1]): AwardScore {
  const [first] = score(settings, bids);
  if (first === undefined) throw new Error('there is an award');
  return first;
}

const ranked = ({ evaluation }: AwardScore) =>
  evaluation.judgment.ranking.map(({ rank, bids, total }) => [rank, bids.join(' '), total]);

/*
 * By hand, wishes A of 100 and B of 50 points, a grade of 8 is 80%; ten pieces.
 *   bid     grades  points  price      price per point          points per € 1.000
 *   cheap   6, 6     90     € 900,00   900 / 90   = 10,00       90 / 900 x 1000  = 100,00
 *   good    9, 8    130     € 1.250,00 1250 / 130 =  9,6154     130 / 1250 x 1000 = 104,00
 *   dear    10, 10  150     € 1.800,00 1800 / 150 = 12,00       150 / 1800 x 1000 =  83,3333
 */
const BIDS = [bidOf('cheap', 6, 6, 9000n), bidOf('good', 9, 8, 12_500n), bidOf('dear', 10, 10, 18_000n)];

describe('a score that divides price and quality', () => {
  it('ranks the lowest price per point first', () => {
    const award = one(divided(), BIDS);
    expect(ranked(award)).toEqual([
      [1, 'good', 962n],
      [2, 'cheap', 1000n],
      [3, 'dear', 1200n],
    ]);
    expect(award.evaluation.judgment.outcome).toEqual({ winner: 'good' });
  });

  it('ranks the most points per amount first', () => {
    expect(ranked(one(divided({ score: PER_THOUSAND }), BIDS))).toEqual([
      [1, 'good', 10_400n],
      [2, 'cheap', 10_000n],
      [3, 'dear', 8333n],
    ]);
  });

  it('holds a floor against points and not against the score', () => {
    const award = one(divided({ floor: { floor: decimal('100'), rule: 'at-least' } }), BIDS);
    expect(ranked(award).map(([, bid]) => bid)).toEqual(['good', 'dear']);
    expect(award.evaluation.judgment.bids[0]?.reasons.map(({ shown }) => shown)).toEqual([{ reason: 'below-floor' }]);
  });

  it('divides by no points never: such a bid cannot win', () => {
    const open = dividedLot({
      criteria: [
        {
          criterion: 'A',
          maximum: decimal('100'),
          gradeThreshold: null,
          gradeScale: {
            kind: 'values',
            values: [
              { grade: 'nee', percent: decimal('0') },
              { grade: 'ja', percent: decimal('100') },
            ],
          },
        },
      ],
    });
    const graded = (bid: string, grade: string) => ({
      ...bidOf(bid, 1, 1, 100n),
      grades: new Map([['1', new Map([['A', grade]])]]),
    });
    const award = one(divided({ lots: [open] }), [graded('none', 'nee'), graded('all', 'ja')]);
    expect(ranked(award)).toEqual([[1, 'all', 10n]]);
    expect(award.evaluation.judgment.bids[0]).toMatchObject({ total: null, reasons: [{ kind: 'floor' }] });
  });

  it('ends in a tie when rounded scores are equal, which the lowest price can break before a draw', () => {
    // 800 / 80 and 1200 / 120.
    const equal = [bidOf('small', 5, 6, 8000n), bidOf('large', 8, 8, 12_000n)];
    const open = dividedLot({
      criteria: lotOf().criteria.map((own) => ({ ...own, gradeThreshold: null })),
    });
    const { outcome } = one(divided({ lots: [open] }), equal).evaluation.judgment;
    expect(outcome).toEqual({ tie: ['large', 'small'] });
    expect(drawn(outcome, 'small')).toEqual({ winner: 'small' });
    const settled = one(divided({ lots: [open], tieBreaks: [{ by: 'lowest-price' }] }), equal);
    expect(settled.evaluation.judgment.outcome).toEqual({ winner: 'small' });
  });

  it('gives several winners by rank, and moves up when one leaves', () => {
    const award = one(divided({ places: { most: 2, ordered: true } }), BIDS);
    expect(award.evaluation.judgment.outcome).toEqual({ winners: ['good', 'cheap'] });
    for (const policy of ['keep', 'recalculate'] as const)
      expect(nextInRank(award, new Set(['good']), policy).outcome).toEqual({ winners: ['cheap', 'dear'] });
  });

  it('divides the sums of all lots when they are awarded together, and each lot for itself otherwise', () => {
    const lots = [dividedLot({ lot: '1' }), dividedLot({ lot: '2' })];
    const both = (bid: string, grade: number, cents: bigint, other: bigint) => {
      const { grades, prices } = bidOf(bid, grade, grade, cents);
      const [own, priced] = [grades?.get('1'), prices?.get('1')];
      if (own === undefined || priced === undefined) throw new Error('built so');
      return {
        bid,
        exclusions: [],
        grades: new Map([
          ['1', own],
          ['2', own],
        ]),
        prices: new Map([
          ['1', priced],
          ['2', new Map([['p', other]])],
        ]),
      };
    };
    const bids = [both('x', 8, 10_000n, 20_000n), both('y', 8, 14_000n, 14_000n), setAside('z', 'geen UEA')];
    // x: 3000 / 240, y: 2800 / 240.
    expect(ranked(one(divided({ lots }), bids))).toEqual([
      [1, 'y', 1167n],
      [2, 'x', 1250n],
    ]);
    const apart = score(divided({ lots, award: 'per-lot' }), bids);
    expect(apart.map((award) => award.evaluation.judgment.outcome)).toEqual([{ winner: 'x' }, { winner: 'y' }]);
    expect(standings(one(divided({ lots }), bids)).map(({ ranking }) => ranking[0]?.bids)).toEqual([['x'], ['y']]);
  });

  it('gives away the lot with the best score first when a bidder can win one', () => {
    const lots = [dividedLot({ lot: '1' }), dividedLot({ lot: '2' })];
    const settings = divided({ lots, award: 'per-lot', lotLimit: { most: 1, division: 'best-score' } });
    const bids = [
      {
        ...bidOf('x', 8, 8, 0n),
        prices: new Map([
          ['1', new Map([['p', 9000n]])],
          ['2', new Map([['p', 8000n]])],
        ]),
      },
      {
        ...bidOf('y', 8, 8, 0n),
        prices: new Map([
          ['1', new Map([['p', 9500n]])],
          ['2', new Map([['p', 9600n]])],
        ]),
      },
    ].map((bid) => ({
      ...bid,
      grades: new Map([...(bid.grades ?? []), ...[...(bid.grades ?? [])].map(([, own]) => ['2', own] as const)]),
    }));
    const awards = score(settings, bids);
    // x is first in both; the lot with its lowest price per point is the second.
    expect(outcomesOf(settings, awards)).toEqual([{ winner: 'y' }, { winner: 'x' }]);
  });

  const grade = fc.integer({ min: 6, max: 10 });
  const some = fc.array(fc.tuple(grade, grade, fc.bigInt({ min: 1n, max: 10n ** 9n })), { minLength: 1, maxLength: 8 });

  it('ranks as cross-multiplying whole numbers does, up to its rounding', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const bids = rows.map(([a, b, cents], at) => bidOf(`${at}`, a, b, cents));
        for (const settings of [divided(), divided({ score: PER_THOUSAND })]) {
          const places = new Map(
            one(settings, bids).evaluation.judgment.ranking.flatMap(({ rank, bids: own }) =>
              own.map((bid) => [bid, rank] as const),
            ),
          );
          for (const [i, [a, b, cents]] of rows.entries())
            for (const [j, [c, d, other]] of rows.entries()) {
              const [points, theirs] = [BigInt(a * 10 + b * 5), BigInt(c * 10 + d * 5)];
              // A lower price for a point is never behind.
              if (cents * theirs <= other * points)
                expect(places.get(`${i}`)).toBeLessThanOrEqual(places.get(`${j}`) ?? 0);
            }
        }
      }),
    );
  });

  it('does not hang on others: who leaves turns no order', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const bids = rows.map(([a, b, cents], at) => bidOf(`${at}`, a, b, cents));
        const award = one(divided(), bids);
        const gone = new Set(['0']);
        expect(nextInRank(award, gone, 'recalculate').ranking.map((entry) => entry.bids)).toEqual(
          nextInRank(award, gone, 'keep').ranking.map((entry) => entry.bids),
        );
      }),
    );
  });
});
