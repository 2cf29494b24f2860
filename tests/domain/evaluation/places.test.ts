import { describe, expect, it } from 'vitest';
import { drawn, isSettled, outcomeWithout, winnersOf, withDraws } from '../../../domain/evaluation/outcome.ts';
import { outcomeOf, rankByTotal, type Outcome } from '../../../domain/evaluation/ranking.ts';
import { nextInRank, score } from '../../../domain/evaluation/score.ts';
import { artefactText, freezeRanking } from '../../../files/ranking/artefact.ts';
import { readScoreFile } from '../../../files/ranking/score-file.ts';
import { bidOf, lotOf, settingsOf } from './builders.ts';

/** The outcome when bids named by letters have these totals. */
const outcome = (totals: Readonly<Record<string, number>>, most: number, ordered = false): Outcome =>
  outcomeOf(rankByTotal(Object.entries(totals).map(([bid, total]) => ({ bid, total: BigInt(total) }))), 'floor', {
    most,
    ordered,
  });

describe('several winners of one award', () => {
  it('are those with the most points, by rank', () => {
    expect(outcome({ a: 5, b: 9, c: 7, d: 1 }, 3)).toEqual({ winners: ['b', 'c', 'a'] });
  });

  it('are all of them when there are fewer bids than places, and nobody without bids', () => {
    expect(outcome({ a: 5, b: 9 }, 4)).toEqual({ winners: ['b', 'a'] });
    expect(outcome({}, 4)).toEqual({ noAward: 'floor' });
  });

  it('need no draw when equal bids all have a place', () => {
    // ECLI:NL:RBROT:2017:5449: two contracts, and the two first both have 45.4 points; the fourth has 34.
    expect(outcome({ a: 454, b: 454, c: 400, ggn: 340 }, 2)).toEqual({ winners: ['a', 'b'] });
  });

  it('need a draw for the last places, and each draw fills one', () => {
    const tied = outcome({ a: 9, b: 5, c: 5, d: 5, e: 1 }, 3);
    expect(tied).toMatchObject({ winners: ['a'], tie: ['b', 'c', 'd'], places: 2 });
    expect([isSettled(tied), winnersOf(tied)]).toEqual([false, ['a']]);
    const once = drawn(tied, 'd');
    expect(once).toMatchObject({ winners: ['a', 'd'], tie: ['b', 'c'], places: 1 });
    expect(drawn(once, 'b')).toEqual({ winners: ['a', 'd', 'b'] });
  });

  it('draw without whoever left, and who was drawn stays', () => {
    const once = drawn(outcome({ a: 9, b: 5, c: 5, d: 5, e: 1 }, 4, true), 'd');
    expect(once).toMatchObject({ winners: ['a', 'd'], tie: ['b', 'c'], places: 2, after: [['e']] });
    expect(outcomeWithout(once, 'b')).toEqual({ winners: ['a', 'd', 'c', 'e'] });
    expect(outcomeWithout(once, 'e')).toMatchObject({ winners: ['a', 'd'], tie: ['b', 'c'], after: [] });
    expect(outcomeWithout({ tie: ['a', 'b', 'c'] }, 'b')).toEqual({ tie: ['a', 'c'] });
    expect(outcomeWithout({ tie: ['a', 'b'] }, 'b')).toEqual({ winner: 'a' });
    expect(outcomeWithout({ tie: ['a', 'b'] }, 'c')).toEqual({ tie: ['a', 'b'] });
    expect(outcomeWithout({ winner: 'a' }, 'b')).toEqual({ winner: 'a' });
  });

  it('need a draw about their order when orders go by rank, and those below follow', () => {
    const tied = outcome({ a: 9, b: 9, c: 5, d: 4 }, 3, true);
    expect(tied).toMatchObject({ winners: [], tie: ['a', 'b'], places: 3 });
    expect(drawn(tied, 'b')).toEqual({ winners: ['b', 'a', 'c'] });
  });
});

describe('draws that were held, when a winner leaves afterwards', () => {
  const BCD = ['b', 'c', 'd'];
  const draws = [
    { bid: 'd', among: BCD },
    { bid: 'b', among: ['b', 'c'] },
  ];
  const without = (gone: string): Outcome => {
    const totals = { a: 9, b: 5, c: 5, d: 5, e: 1 };
    return outcome(Object.fromEntries(Object.entries(totals).filter(([bid]) => bid !== gone)), 3);
  };

  it('settle the same tie again, and who was drawn first stays first', () => {
    expect(without('a')).toEqual({ winners: BCD });
    expect(withDraws(outcome({ b: 5, c: 5, d: 5, e: 1 }, 2), draws)).toEqual({ winners: ['d', 'b'] });
    expect(withDraws(outcome({ b: 5, c: 5, d: 5, e: 1 }, 1), draws)).toEqual({ winners: ['d'] });
    expect(withDraws(outcome({ a: 9, b: 5, c: 5, d: 5 }, 3, true), draws)).toEqual({ winners: ['a', 'd', 'b'] });
  });

  it('hold among those who are left, and ask a draw of who was not drawn', () => {
    expect(withDraws({ tie: ['b', 'c'] }, draws)).toEqual({ winner: 'b' });
    expect(withDraws({ tie: ['c', 'd', 'x'] }, draws)).toEqual({ tie: ['c', 'd', 'x'] });
    expect(withDraws({ winner: 'a' }, draws)).toEqual({ winner: 'a' });
    expect(withDraws(outcome({ b: 5, c: 5, d: 5 }, 2, true), draws.slice(0, 1))).toMatchObject({
      winners: ['d'],
      tie: ['b', 'c'],
    });
  });
});

describe('an award with places', () => {
  const bids = [bidOf('a', 9, 9, 100n), bidOf('b', 8, 8, 100n), bidOf('c', 7, 7, 100n)];
  const settings = settingsOf({ places: { most: 2, ordered: false } });

  it('keeps its places in the fixed ranking, and moves up when a winner drops out', () => {
    const [award] = score(settings, bids);
    if (award === undefined) throw new Error('there is an award');
    expect(award.evaluation.judgment.outcome).toEqual({ winners: ['a', 'b'] });
    const stored = readScoreFile(artefactText(freezeRanking(award)));
    if (!stored.ok) throw new Error(stored.error);
    expect(stored.value.verification?.verified).toBe(true);
    const again = { lots: award.lots, ...stored.value };
    for (const policy of ['keep', 'recalculate'] as const)
      expect(nextInRank(again, new Set(['a']), policy).outcome).toEqual({ winners: ['b', 'c'] });
  });

  it('can have another number for one lot', () => {
    const lots = [lotOf({ lot: '1' }), lotOf({ lot: '2' })];
    const own = settingsOf({ lots, award: 'per-lot', lotPlaces: new Map([['2', { most: 3, ordered: true }]]) });
    expect(score(own, []).map((one) => one.settings.places)).toEqual([undefined, { most: 3, ordered: true }]);
  });
});
