import type { Decimal } from '../../evaluation/decimal.ts';
import { NOTHING, plus, type Ratio } from '../../evaluation/rounding.ts';
import type { RulesCriterion } from '../../evaluation/rules.ts';
import { exactly, show } from './figures.ts';
import type { CheckRule, Found } from './rule.ts';
import { oncePerWish } from './wishes.ts';

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
      ...priceShare(evaluation.stated.priceShare, prices, plus(criteria, prices)),
      ...oncePerWish(evaluation, maximaDiffer).map((found) => ({ ...found, severity: 'warning' as const })),
    ];
  },
};

/** The share of price in percent is what the points say. */
function priceShare(stated: Decimal | null, prices: Ratio, all: Ratio): Found[] {
  if (stated === null || all.n === 0n) return [];
  const share = { n: prices.n * all.d * 100n, d: prices.d * all.n };
  if (equal(exactly(stated), share)) return [];
  return [
    {
      message: `Prijs telt voor ${show(share)}% mee, genoemd is ${show(exactly(stated))}%. Maak ze gelijk.`,
      path: ['beoordeling', 'genoemd', 'aandeel-prijs'],
    },
  ];
}

/** The guide gives a wish the same maximum wherever it names one. */
function maximaDiffer({ name, statedMaxima }: RulesCriterion): string | null {
  const places = Object.entries(statedMaxima);
  const [first] = places;
  if (first === undefined || places.every(([, maximum]) => equal(exactly(maximum), exactly(first[1])))) return null;
  const where = places.map(([place, maximum]) => `${show(exactly(maximum))} in ${place}`).join(', ');
  return `${name} heeft meer dan één maximum: ${where}. Schrijf erbij wat per perceel geldt en wat samen.`;
}
