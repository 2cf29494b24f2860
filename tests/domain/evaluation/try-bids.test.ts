import { describe, expect, it } from 'vitest';
import { tryBids } from '../../../domain/evaluation/try-bids.ts';
import { lotOf, settingsOf } from './builders.ts';

/** One total price of which the guide gives no bounds: 50 points, against 720,000, 650,000 and 695,000 euros. */
const price = lotOf().price;
const lot = lotOf({
  price:
    price === null
      ? null
      : {
          ...price,
          maximum: { units: 50n, scale: 0 },
          products: [{ product: 'totaal', volume: 1n, minimum: null, maximum: null }],
        },
});
const bid = (name: string) => ({ bid: name, lots: null, exclusions: [] });
const offer = (name: string, euros: bigint) => ({ bid: name, lot: '1', product: 'totaal', cents: euros * 100n });
const rows = {
  bids: [bid('a'), bid('b'), bid('c')],
  grades: [],
  prices: [offer('a', 720_000n), offer('b', 650_000n), offer('c', 695_000n)],
};

describe('bids that are tried before there are real ones', () => {
  it('get the points of their prices when nobody graded them', () => {
    const tried = tryBids(settingsOf({ lots: [lot, lotOf({ lot: '2', price: null })] }), rows);
    expect(tried.ok && tried.value.graded).toBe(false);
    expect(tried.ok && tried.value.awards[0]?.evaluation.bids.map((one) => one.lots[0]?.pricePoints)).toEqual([
      4514n,
      5000n,
      4676n,
    ]);
  });

  it('zero and less stay out, with or without bounds', () => {
    const tried = tryBids(settingsOf({ lots: [lot] }), {
      ...rows,
      prices: [offer('a', 0n), offer('b', -1n), offer('c', 1n)],
    });
    expect(tried.ok && tried.value.awards[0]?.evaluation.judgment.bids.map((one) => one.reasons.length)).toEqual([
      1, 1, 0,
    ]);
  });

  it('are asked for every grade as soon as there is one', () => {
    const grade = { bid: 'a', lot: '1', criterion: 'A', assessor: null, grade: 8 };
    const tried = tryBids(settingsOf({ lots: [lot] }), { ...rows, grades: [grade] });
    expect(!tried.ok && tried.error.map((one) => one.row)).toEqual(['a/1/B', 'b/1/A', 'b/1/B', 'c/1/A', 'c/1/B']);
  });
});
