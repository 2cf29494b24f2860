import { describe, expect, it } from 'vitest';
import { offeredRanges, rangeOf } from '../../../domain/evaluation/price-range.ts';
import { lotOf } from './builders.ts';

const product = { product: 'p', volume: 10n, minimum: 50n, maximum: null };
const NONE = new Map();

describe('the range in which a price is expected', () => {
  const offered = new Map([['1/p', { minimum: 70n, maximum: 90n }]]);
  const given = new Map([['1/p', { minimum: 60n, maximum: 80n }]]);

  it('is the one that was given, whatever else is known', () => {
    expect(rangeOf('1', product, given, offered)).toEqual({ minimum: 60n, maximum: 80n });
  });

  it('takes a bound of the guide, and of the bids what the guide leaves out', () => {
    expect(rangeOf('1', product, NONE, offered)).toEqual({ minimum: 50n, maximum: 90n });
  });

  it('is not known without a bound', () => {
    expect(rangeOf('1', product, NONE, NONE)).toBeNull();
    expect(rangeOf('2', product, given, offered)).toBeNull();
  });
});

describe('the range that bids ask', () => {
  it('leaves out prices that the guide does not allow, and what is no product', () => {
    const price = lotOf().price;
    if (price === null) throw new Error('the lot has a price');
    const lot = lotOf({ price: { ...price, products: [product] } });
    const of = (name: string, cents: bigint | null) => ({ bid: 'a', lot: '1', product: name, cents });
    expect(
      offeredRanges([lot], [of('p', 80n), of('p', 49n), of('p', 120n), of('p', 0n), of('p', null), of('q', 1n)]),
    ).toEqual(new Map([['1/p', { minimum: 80n, maximum: 120n }]]));
  });
});
