import { effectiveWeight as weigh, type EffectiveWeight } from '../../evaluation/effective-weight.ts';
import type { EvaluationRules } from '../../evaluation/rules.ts';

/** Volumes that staff chose are not in the guide: bidders and the law see the bands alone. */
const asPublished = (evaluation: EvaluationRules, price: EvaluationRules['lots'][number]['price']) =>
  price === null || evaluation.chosen?.includes('volumes') !== true
    ? price
    : { ...price, products: price.products.map((one) => ({ ...one, volume: null })) };

/** The least that any allowed bid can get, and how far price can move it. */
export function publishedWeight(evaluation: EvaluationRules): EffectiveWeight | null {
  return evaluation.lots.some((lot) => lot.price !== null)
    ? weigh(
        evaluation.lots.map((lot) => ({
          lot: lot.lot,
          criteria: lot.criteria,
          price: asPublished(evaluation, lot.price),
        })),
        evaluation.floor,
      )
    : null;
}
