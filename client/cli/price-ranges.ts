import type { Band } from '../../domain/evaluation/band.ts';
import { rangeKey, withinBounds, type PriceRanges } from '../../domain/evaluation/price-range.ts';
import type { EvaluationSettings } from '../../domain/evaluation/settings.ts';
import { EXIT, Stop } from './exit.ts';

const RANGE = /^(?:([^/=]+)\/)?([^/=]+)=(\d{1,12}(?:[.,]\d{2})?)\.\.(\d{1,12}(?:[.,]\d{2})?)$/;

export const RANGE_ASKED =
  'product=laagste..hoogste, zoals uur=60.00..95.00, of met het perceel erbij: perceel-1/uur=60.00..95.00';

/**
 * Ranges of prices as they are typed: `product=laagste..hoogste` for a product in every lot that has it, or `perceel/product=`.
 * @throws Stop when one cannot be read, is about nothing, or leaves the bounds of the definition.
 */
export function priceRanges(texts: readonly string[], { lots }: EvaluationSettings): PriceRanges {
  const products = lots.flatMap(({ lot, price }) => (price?.products ?? []).map((product) => ({ lot, product })));
  return new Map(
    texts.flatMap((text) => {
      const { lot: inLot, product: name, band } = parse(text);
      const meant = products.filter(
        ({ lot, product }) => product.product === name && (inLot === undefined || lot === inLot),
      );
      if (meant.length === 0)
        throw wrong(
          `De definitie kent ${inLot === undefined ? name : rangeKey(inLot, name)} niet. Kies uit: ${products.map((one) => rangeKey(one.lot, one.product.product)).join(', ')}.`,
        );
      const outside = meant.find(({ product }) => !withinBounds(product, band));
      if (outside !== undefined)
        throw wrong(
          `Het bereik ${text} valt buiten wat de definitie voor ${rangeKey(outside.lot, name)} toestaat. Neem een bereik boven nul en binnen het minimum en maximum.`,
        );
      return meant.map(({ lot, product }) => [rangeKey(lot, product.product), band] as const);
    }),
  );
}

function parse(text: string): { readonly lot: string | undefined; readonly product: string; readonly band: Band } {
  const [, lot, product, low, high] = RANGE.exec(text) ?? [];
  if (product === undefined || low === undefined || high === undefined)
    throw wrong(`Het bereik ${text} is niet te lezen. Schrijf ${RANGE_ASKED}.`);
  const band = { minimum: cents(low), maximum: cents(high) };
  if (band.minimum >= band.maximum)
    throw wrong(`In het bereik ${text} is de laagste prijs niet lager dan de hoogste. Schrijf ${RANGE_ASKED}.`);
  return { lot, product, band };
}

function cents(text: string): bigint {
  const [whole = '0', rest = '00'] = text.split(/[.,]/);
  return BigInt(whole + rest);
}

const wrong = (message: string): Stop => new Stop(EXIT.wrongUsage, message);
