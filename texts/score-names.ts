import type { EvaluationRules } from '../domain/evaluation/rules.ts';
import { lotText } from './lot.ts';

/** Names to put instead of ids; ids stay where a name is not known. */
export interface Names {
  readonly lot: (lot: string) => string;
  readonly criterion: (lot: string, criterion: string) => string;
  /** A criterion in whichever lot has it. */
  readonly wish: (criterion: string) => string;
  readonly product: (lot: string, product: string) => string;
}

/** The names of the guide, when it is known. */
export function namesOf(rules: EvaluationRules | null): Names {
  const lotOf = (lot: string) => rules?.lots.find((one) => one.lot === lot);
  return {
    lot: (lot) => lotText(lot, lotOf(lot)?.name),
    criterion: (lot, id) => lotOf(lot)?.criteria.find((one) => one.criterion === id)?.name ?? id,
    wish: (id) => rules?.lots.flatMap((lot) => lot.criteria).find((one) => one.criterion === id)?.name ?? id,
    product: (lot, id) => lotOf(lot)?.price?.products.find((one) => one.product === id)?.name ?? id,
  };
}
