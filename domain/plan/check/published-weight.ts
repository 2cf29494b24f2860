import { bandOf, type BandedProduct } from '../../evaluation/band.ts';
import { effectiveWeight as weigh, type EffectiveWeight, type WeighedLot } from '../../evaluation/effective-weight.ts';
import type { EvaluationRules, RulesLot } from '../../evaluation/rules.ts';

/** What price and quality weigh together, or in one lot when every lot has a winner of its own. */
export interface PublishedWeight extends EffectiveWeight {
  /** Null for all lots together. */
  readonly lot: string | null;
  /** Place in the file. */
  readonly at: number | null;
}

/**
 * A price with its bands, or null when a product has none: without bounds price can do all that its points allow. Volumes that
 * staff chose are not in the guide: bidders and the law see the bands alone.
 */
function asPublished(
  { chosen }: EvaluationRules,
  { maximum, method, products }: NonNullable<RulesLot['price']>,
): WeighedLot['price'] {
  const volumesChosen = chosen?.includes('volumes') === true;
  const banded = products.flatMap((one): BandedProduct[] => {
    const band = bandOf(one);
    return band === null ? [] : [{ product: one.product, volume: volumesChosen ? null : one.volume, ...band }];
  });
  return banded.length < products.length ? null : { maximum, method, products: banded };
}

/** The least that any allowed bid can get, and how far price can move it: over all that is ranked together. */
export function publishedWeights(evaluation: EvaluationRules): readonly PublishedWeight[] {
  const over = (lots: readonly RulesLot[], lot: string | null, at: number | null): PublishedWeight[] => {
    const settings = lots.map(({ lot: id, criteria, price }): WeighedLot => ({
      lot: id,
      criteria,
      price: price === null ? null : asPublished(evaluation, price),
    }));
    const weighable = settings.every(({ price }, index) => (price === null) === (lots[index]?.price === null));
    if (!weighable || settings.every(({ price }) => price === null)) return [];
    return [{ ...weigh(settings, evaluation.floor), lot, at }];
  };
  return evaluation.award === 'per-lot'
    ? evaluation.lots.flatMap((lot, at) => over([lot], lot.name ?? lot.lot, at))
    : over(evaluation.lots, null, null);
}
