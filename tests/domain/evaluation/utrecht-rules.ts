import { readFileSync } from 'node:fs';
import type { EvaluationRules, RulesLot } from '../../../domain/evaluation/rules.ts';
import { decimal } from './builders.ts';

interface Guide {
  readonly lots: readonly { lot: string; label: string; priceMaximum: string; minimumOwnShare: string }[];
  readonly floor: { readonly value: string; readonly rule: 'at-least' };
  readonly maxima: Readonly<Record<'quality' | 'price', { readonly value: string }>>;
  readonly criteria: readonly {
    lot: string;
    criterion: string;
    label: string;
    maximum: string;
    gradeThreshold: number;
    'letterIn4.2': string;
    'letterIn5.3.1': string;
  }[];
  readonly panels: readonly { panel: string; members: [number, number]; grades: string[]; paragraph: string }[];
  readonly products: readonly {
    lot: string;
    product: string;
    label: string;
    unit: string;
    minimum: string;
    maximum: string;
    expectedVolume: string | null;
    paragraph: string;
  }[];
  readonly sums: Readonly<Record<string, string>>;
}

/** What was read off the guide of Utrecht 2018. */
export const GUIDE = JSON.parse(
  readFileSync(new URL('../../vectors/evaluation/utrecht-2018.json', import.meta.url), 'utf8'),
) as Guide;

/** The guide as rules: what it leaves open is null, and the group of both lots is a lot without a price. */
export function utrechtRules(): EvaluationRules {
  const criteriaOf = (lot: string): RulesLot['criteria'] =>
    GUIDE.criteria
      .filter((one) => one.lot === lot)
      .map((one) => ({
        criterion: one.criterion,
        name: one.label,
        maximum: decimal(one.maximum),
        gradeThreshold: one.gradeThreshold,
        statedMaxima: {},
        letters: { '4.2': one['letterIn4.2'], '5.3.1': one['letterIn5.3.1'] },
        ground: 'gids 4.2',
      }));
  return {
    lots: [
      ...GUIDE.lots.map(({ lot, label, priceMaximum, minimumOwnShare }): RulesLot => ({
        lot,
        name: label,
        minimumOwnShare: decimal(minimumOwnShare),
        criteria: criteriaOf(lot),
        price: {
          maximum: decimal(priceMaximum),
          method: { name: 'relative-proportional' },
          ground: 'gids 4.3',
          products: GUIDE.products
            .filter((one) => one.lot === lot)
            .map(({ product, label: name, unit, minimum, maximum, expectedVolume }) => ({
              product,
              name,
              unit,
              volume: expectedVolume === null ? null : BigInt(expectedVolume),
              minimum: BigInt(minimum),
              maximum: BigInt(maximum),
            })),
        },
      })),
      { lot: 'both', name: 'Beide percelen', criteria: criteriaOf('both'), price: null },
    ],
    rounding: null,
    lowestPriceOver: null,
    award: 'together',
    floor: { floor: decimal(GUIDE.floor.value), rule: GUIDE.floor.rule },
    tie: 'notaris',
    dropOut: 'keep',
    stated: {
      quality: decimal(GUIDE.maxima.quality.value),
      price: decimal(GUIDE.maxima.price.value),
      priceShare: decimal('15'),
    },
    panels: GUIDE.panels.map(({ panel, members: [fewest, most], grades: criteria, paragraph }) => ({
      panel,
      fewest,
      most,
      criteria,
      ground: `gids ${paragraph}`,
    })),
    ground: 'gids 5',
  };
}

/** The same with the open choices made as the worked cases make them: two decimals half-up, every volume 12. */
export const settledUtrecht = (): EvaluationRules => ({
  ...utrechtRules(),
  rounding: { scale: 2, mode: 'half-up' },
  lowestPriceOver: 'priced',
  lots: utrechtRules().lots.map((lot) => ({
    ...lot,
    price:
      lot.price === null
        ? null
        : { ...lot.price, products: lot.price.products.map((one) => ({ ...one, volume: 12n })) },
  })),
});
