import { effectiveWeight as weigh, type EffectiveWeight } from '../../evaluation/effective-weight.ts';
import type { EvaluationRules, RulesLot } from '../../evaluation/rules.ts';

/** What price and quality weigh together, or in one lot when every lot has a winner of its own. */
export interface PublishedWeight extends EffectiveWeight {
  /** Null for all lots together. */
  readonly lot: string | null;
  /** Place in the file. */
  readonly at: number | null;
}

/** Volumes that staff chose are not in the guide: bidders and the law see the bands alone. */
const asPublished = (evaluation: EvaluationRules, price: RulesLot['price']) =>
  price === null || evaluation.chosen?.includes('volumes') !== true
    ? price
    : { ...price, products: price.products.map((one) => ({ ...one, volume: null })) };

/** A band that is no band has a finding of its own, and weighs nothing. */
const weighable = (lots: readonly RulesLot[]): boolean =>
  lots.some((lot) => lot.price !== null) &&
  lots.every((lot) => lot.price?.products.every((one) => one.minimum > 0n && one.minimum <= one.maximum) !== false);

/** The least that any allowed bid can get, and how far price can move it: over all that is ranked together. */
export function publishedWeights(evaluation: EvaluationRules): readonly PublishedWeight[] {
  const over = (lots: readonly RulesLot[], lot: string | null, at: number | null): PublishedWeight[] => {
    if (!weighable(lots)) return [];
    const settings = lots.map((one) => ({
      lot: one.lot,
      criteria: one.criteria,
      price: asPublished(evaluation, one.price),
    }));
    return [{ ...weigh(settings, evaluation.floor), lot, at }];
  };
  return evaluation.award === 'per-lot'
    ? evaluation.lots.flatMap((lot, at) => over([lot], lot.name ?? lot.lot, at))
    : over(evaluation.lots, null, null);
}
