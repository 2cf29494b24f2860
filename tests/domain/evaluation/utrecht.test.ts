import { describe, expect, it } from 'vitest';
import { written } from '../../../domain/evaluation/decimal.ts';
import { publishedWeights } from '../../../domain/plan/check/published-weight.ts';
import { rounded, type Ratio } from '../../../domain/evaluation/rounding.ts';
import { settle } from '../../../domain/evaluation/settle.ts';
import { GUIDE, settledUtrecht, utrechtRules } from './utrecht-rules.ts';

const show = (value: Ratio): string => written(rounded(value, { scale: 4, mode: 'half-up' }), 4);

describe('the rules of the Utrecht guide', () => {
  it('carry every criterion and every product', () => {
    const { lots, panels } = utrechtRules();
    expect(lots.reduce((sum, one) => sum + one.criteria.length, 0)).toBe(GUIDE.criteria.length);
    expect(lots.reduce((sum, one) => sum + (one.price?.products.length ?? 0), 0)).toBe(21);
    expect(panels?.flatMap((one) => one.criteria).length).toBe(8);
  });

  it('price can move 34.75 of 2000 points, and the floor of 1100 cannot bite', () => {
    const [weight] = publishedWeights(utrechtRules());
    if (weight === undefined) throw new Error('the guide has bands');
    expect(show(weight.price.maximum)).toBe('300.0000');
    expect(show(weight.quality.maximum)).toBe('1700.0000');
    expect(show(weight.nominalShare)).toBe('15.0000');
    expect(show(weight.price.spread)).toBe(GUIDE.sums['largestPriceSpread']);
    expect(show(weight.lowestTotal)).toBe(GUIDE.sums['lowestReachableTotal']);
    expect(weight.floorCanBite).toBe(false);
    expect(weight.lots.map((one) => ('product' in one ? one.product : null))).toEqual([
      'thv-care-advice',
      'closed-care-consent',
      null,
    ]);
  });

  it('leave rounding, the lowest price and every volume open: nothing is scored until people settle them', () => {
    const settled = settle(utrechtRules());
    const kinds = settled.ok ? [] : settled.error.map((one) => one.kind);
    expect(kinds.filter((kind) => kind !== 'volume')).toEqual(['rounding', 'lowest-price-over']);
    expect(kinds.filter((kind) => kind === 'volume')).toHaveLength(21);
  });

  it('are settings once the choices are made', () => {
    const settled = settle(settledUtrecht());
    if (!settled.ok) throw new Error(JSON.stringify(settled.error));
    expect(settled.value.lots.map((one) => one.price?.products.length ?? null)).toEqual([7, 14, null]);
    expect(settled.value.lots[0]?.price?.rounding).toEqual({ scale: 2, mode: 'half-up' });
    expect(settled.value).toMatchObject({ award: 'together', tie: 'notaris', dropOut: 'keep' });
  });

  it.each([
    ['tie', { tie: null }],
    ['drop-out', { dropOut: null }],
  ] as const)('one open choice is enough to refuse: %s', (kind, over) => {
    expect(settle({ ...settledUtrecht(), ...over })).toEqual({ ok: false, error: [{ kind }] });
  });

  it('several lots need to say whether they go to one bid', () => {
    const { award: _award, ...rules } = settledUtrecht();
    expect(settle(rules)).toEqual({ ok: false, error: [{ kind: 'award-scope' }] });
    expect(settle({ ...rules, lots: rules.lots.slice(0, 1) })).toMatchObject({
      ok: true,
      value: { award: 'together' },
    });
  });
});
