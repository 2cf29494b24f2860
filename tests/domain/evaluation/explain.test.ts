import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../domain/evaluation/evaluation.ts';
import { SCHOOL_GRADES } from '../../../domain/evaluation/grade-scale.ts';
import { explain } from '../../../domain/evaluation/explain.ts';
import type { ScoreStep } from '../../../domain/evaluation/score-step.ts';
import { settle } from '../../../domain/evaluation/settle.ts';
import type { AssessedBid } from '../../../domain/evaluation/assessed-bid.ts';
import { bidOf, decimal, setAside, settingsOf } from './builders.ts';
import { settledUtrecht } from './utrecht-rules.ts';

const settings = settingsOf({ floor: { floor: decimal('240'), rule: 'at-least' } });

function stepsOf(
  bids: readonly AssessedBid[],
  bid: string,
): { readonly lot: readonly ScoreStep[]; readonly all: readonly ScoreStep[] } {
  const found = explain(settings, bids, evaluate(settings, bids), null).bids.find((one) => one.bid === bid);
  return { lot: found?.lots[0]?.steps ?? [], all: found?.steps ?? [] };
}

const kinds = (steps: readonly ScoreStep[]): string[] => steps.map((step) => step.kind);

describe('an explained score', () => {
  const bids = [bidOf('x', 8, 8, 100n), bidOf('y', 9, 5, 150n), bidOf('z', 8, 8, 201n), setAside('w', 'geen UEA')];

  it('has every step from grade to rank', () => {
    const { lot, all } = stepsOf(bids, 'x');
    expect(kinds(lot)).toEqual(['grade', 'grade', 'lot-quality', 'price-line', 'total-price', 'price-points']);
    expect(all).toEqual([
      { kind: 'total', quality: 12000n, price: 15000n, total: 27000n },
      { kind: 'floor', total: 27000n, floor: settings.floor, met: true },
      { kind: 'rank', rank: 1, sharedWith: [], of: 1 },
    ]);
  });

  it('shows the price points before rounding, with the prices they follow from', () => {
    const step = stepsOf(bids, 'y').lot.find((one) => one.kind === 'price-points');
    expect(step).toMatchObject({
      own: 1500n,
      field: { lowest: 1000n, highest: 1500n },
      points: 10000n,
      exact: { n: 150n * 1000n, d: 1500n },
    });
  });

  it('shows a grade under its threshold, and goes on', () => {
    const { lot, all } = stepsOf(bids, 'y');
    expect(lot.filter((one) => one.kind === 'below-threshold')).toEqual([
      { kind: 'below-threshold', criterion: 'B', grade: 5, gradeScale: SCHOOL_GRADES, gradeThreshold: 6, ground: null },
    ]);
    expect(kinds(all)).toEqual(['total', 'floor', 'not-ranked']);
  });

  it('shows a price that is out with its bounds, and no price points', () => {
    const { lot, all } = stepsOf(bids, 'z');
    expect(lot.find((one) => one.kind === 'price-out')).toMatchObject({
      fault: 'above-maximum',
      price: 201n,
      maximum: 200n,
    });
    expect(kinds(lot)).toContain('price-not-scored');
    expect(kinds(all)).toEqual(['not-ranked']);
  });

  it('of a bid that was set aside shows why and nothing else', () => {
    expect(stepsOf(bids, 'w')).toEqual({
      lot: [],
      all: [{ kind: 'set-aside', detail: 'geen UEA' }, { kind: 'not-ranked' }],
    });
  });

  it('names the paragraph of the guide', () => {
    const rules = settledUtrecht();
    const settled = settle(rules);
    if (!settled.ok) throw new Error('settled');
    const bid: AssessedBid = {
      bid: 'x',
      exclusions: [],
      grades: new Map(
        settled.value.lots.map(({ lot, criteria }) => [lot, new Map(criteria.map(({ criterion }) => [criterion, 7]))]),
      ),
      prices: new Map(
        settled.value.lots.flatMap(({ lot, price }) =>
          price === null ? [] : [[lot, new Map(price.products.map(({ product, minimum }) => [product, minimum]))]],
        ),
      ),
    };
    const { bids: explained } = explain(settled.value, [bid], evaluate(settled.value, [bid]), rules);
    const grounds = explained[0]?.lots.flatMap(({ steps }) =>
      steps.flatMap((step) => ('ground' in step ? [step.ground] : [])),
    );
    expect(new Set(grounds)).toEqual(new Set(['gids 4.2', 'gids 4.3']));
  });

  it('refuses bids that were not evaluated', () => {
    expect(() => explain(settings, bids.toReversed(), evaluate(settings, bids), null)).toThrow(/not the bid/);
  });
});
