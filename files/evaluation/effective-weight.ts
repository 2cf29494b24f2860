import type { BandedProduct } from '../../domain/evaluation/band.ts';
import { effectiveWeight as weigh, type WeighedLot } from '../../domain/evaluation/effective-weight.ts';
import { written } from '../../domain/evaluation/decimal.ts';
import { rounded, type Ratio } from '../../domain/evaluation/rounding.ts';
import type { Calculation } from './calculation.ts';
import { fault } from './fault.ts';
import type { Fields } from './fields.ts';
import { asCriteria } from './criteria.ts';
import {
  asDecimal,
  asName,
  asObject,
  asObjects,
  asRounding,
  asWhole,
  floorOf,
  MAX_SCALE,
  orNull,
  unique,
} from './values.ts';
import { asMethod } from './method.ts';

const METHODS: ReadonlySet<string> = new Set([
  'relative-proportional',
  'relative-range',
  'relative-linear',
  'absolute-linear',
]);

/** How much price can really move the result. */
export const effectiveWeight: Calculation = (fields) => {
  const rounding = asRounding(fields.required('rounding'));
  const floor = floorOf(fields, MAX_SCALE);
  const lots = unique(asObjects(fields.required('lots'), lotOf), (one) => one.lot);
  fields.done();
  const found = weigh(lots, floor);
  const show = (value: Ratio): string => written(rounded(value, rounding), rounding.scale);
  return {
    lots: found.lots.map((one) =>
      one.spread === null
        ? { lot: one.lot, pricePoints: null, priceSpread: null, basis: null, product: null }
        : {
            lot: one.lot,
            pricePoints: show(one.pricePoints),
            priceSpread: show(one.spread),
            basis: one.basis,
            product: one.product,
          },
    ),
    price: { maximum: show(found.price.maximum), spread: show(found.price.spread) },
    quality: { maximum: show(found.quality.maximum), spread: show(found.quality.spread) },
    nominalShare: show(found.nominalShare),
    shareOfMaximum: show(found.shareOfMaximum),
    shareOfSpread: found.shareOfSpread === null ? null : show(found.shareOfSpread),
    lowestTotal: show(found.lowestTotal),
    floorCanBite: found.floorCanBite,
  };
};

function lotOf(fields: Fields): WeighedLot {
  const lot = asName(fields.required('lot'));
  const criteria = asCriteria(fields.required('criteria'), true);
  const price = orNull(fields.required('price'), (value) => asObject(value, priceOf));
  if (price === null && criteria.length === 0) throw fault('empty-list');
  return { lot, criteria, price };
}

function priceOf(fields: Fields): NonNullable<WeighedLot['price']> {
  const maximum = asDecimal(fields.required('maximum'), 6, 'positive');
  const method = asMethod(fields.required('method'), maximum, 0);
  if (!METHODS.has(method.name)) throw fault('bad-value');
  const products = unique(asObjects(fields.required('products'), productOf), (one) => one.product);
  const unknown = products.filter((one) => one.volume === null).length;
  if (unknown > 0 && (unknown < products.length || method.name === 'absolute-linear')) throw fault('bad-value');
  return { maximum, method, products };
}

function productOf(fields: Fields): BandedProduct {
  const product = {
    product: asName(fields.required('product')),
    volume: orNull(fields.required('volume'), (value) => asWhole(value, 'positive')),
    minimum: asWhole(fields.required('minimum'), 'positive'),
    maximum: asWhole(fields.required('maximum'), 'positive'),
  };
  if (product.minimum > product.maximum) throw fault('bad-value');
  return product;
}
