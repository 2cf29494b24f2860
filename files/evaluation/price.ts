import { fieldOf, pricePoints as pointsOf } from '../../domain/evaluation/price-method.ts';
import { totalPrice as totalOf, type Product } from '../../domain/evaluation/total-price.ts';
import { written } from '../../domain/evaluation/decimal.ts';
import type { Calculation } from './calculation.ts';
import { fault } from './fault.ts';
import type { Fields } from './fields.ts';
import { asDecimal, asMap, asName, asObjects, asRounding, asWhole, orNull, unique } from './values.ts';
import { asMethod } from './method.ts';

/** Points of some prices by one method. */
export const pricePoints: Calculation = (fields) => {
  const rounding = asRounding(fields.required('rounding'));
  const maximum = asDecimal(fields.required('maximum'), 6, 'positive');
  const method = asMethod(fields.required('method'), maximum, rounding.scale);
  const bids = unique(
    asObjects(fields.required('bids'), (bid) => ({
      bid: asName(bid.required('bid')),
      bidPrice: asWhole(bid.required('bidPrice'), 'positive'),
    })),
    (one) => one.bid,
  );
  fields.done();
  const field = fieldOf(bids.map((one) => one.bidPrice)) ?? { lowest: 0n, highest: 0n };
  return {
    lowestBidPrice: String(field.lowest),
    points: bids.map(({ bid, bidPrice }) => ({
      bid,
      points: written(pointsOf(method, maximum, bidPrice, field, rounding), rounding.scale),
    })),
  };
};

/** Products, each once, with a band that is not empty. */
export const asProducts = (value: unknown): readonly Product[] =>
  unique(asObjects(value, productOf), (one) => one.product);

function productOf(fields: Fields): Product {
  const bound = (value: unknown): bigint | null => orNull(value, (one) => asWhole(one, 'not-negative'));
  const product = {
    product: asName(fields.required('product')),
    volume: asWhole(fields.required('volume'), 'positive'),
    minimum: bound(fields.required('minimum')),
    maximum: bound(fields.required('maximum')),
  };
  if (product.minimum !== null && product.maximum !== null && product.minimum > product.maximum)
    throw fault('bad-value');
  return product;
}

/** The prices of a bid by product; what is absent or null stays null. */
export function asPrices(value: unknown, products: readonly Product[]): ReadonlyMap<string, bigint | null> {
  const map = asMap(value);
  const known = new Set(products.map((one) => one.product));
  const prices = new Map<string, bigint | null>();
  for (const [product, price] of Object.entries(map)) {
    if (!known.has(product)) throw fault('unknown-product');
    prices.set(product, orNull(price, asWhole));
  }
  return prices;
}

/** Total prices, with every price that is out. */
export const totalPrice: Calculation = (fields) => {
  const products = asProducts(fields.required('products'));
  const bids = unique(
    asObjects(fields.required('bids'), (bid) => ({
      bid: asName(bid.required('bid')),
      ...totalOf(products, asPrices(bid.required('prices'), products)),
    })),
    (one) => one.bid,
  );
  fields.done();
  const lowest = fieldOf(bids.flatMap((one) => one.bidPrice ?? []))?.lowest ?? null;
  return {
    bids: bids.map(({ bid, bidPrice, excluded }) => ({
      bid,
      bidPrice: bidPrice === null ? null : String(bidPrice),
      excluded,
    })),
    lowestBidPrice: lowest === null ? null : String(lowest),
  };
};
