import type { Decimal } from '../../evaluation/decimal.ts';
import { NOTHING, plus, type Ratio } from '../../evaluation/rounding.ts';
import { exactly, show } from './figures.ts';
import type { CheckRule, Found } from './rule.ts';

const equal = (one: Ratio, other: Ratio): boolean => one.n * other.d === other.n * one.d;
const sum = (values: readonly Decimal[]): Ratio => values.reduce((total, one) => plus(total, exactly(one)), NOTHING);

/** The maxima of wishes and prices add up to what the guide says. */
export const sumOfWeights: CheckRule = {
  id: 'sum-of-weights',
  severity: 'error',
  ground: 'Aw 2.115',
  check({ definition: { evaluation } }) {
    if (evaluation === null) return [];
    const criteria = sum(evaluation.lots.flatMap((lot) => lot.criteria.map((one) => one.maximum)));
    const prices = sum(evaluation.lots.flatMap((lot) => (lot.price === null ? [] : [lot.price.maximum])));
    const against = (stated: Decimal | null, found: Ratio, key: string, what: string): Found[] =>
      stated === null || equal(exactly(stated), found)
        ? []
        : [
            {
              message: `De ${what} tellen op tot ${show(found)} punten, genoemd is ${show(exactly(stated))}. Maak ze gelijk.`,
              path: ['beoordeling', 'genoemd', key],
            },
          ];
    return [
      ...against(evaluation.stated.quality, criteria, 'kwaliteit', 'wensen'),
      ...against(evaluation.stated.price, prices, 'prijs', 'prijzen'),
    ];
  },
};
