import { ten, written, type Decimal } from '../../evaluation/decimal.ts';
import { effectiveWeight as weigh, type EffectiveWeight } from '../../evaluation/effective-weight.ts';
import { NOTHING, plus, rounded, type Ratio } from '../../evaluation/rounding.ts';
import type { ChosenPolicy, EvaluationRules } from '../../evaluation/rules.ts';
import type { CheckRule, Found } from './rule.ts';

const exactly = ({ units, scale }: Decimal): Ratio => ({ n: units, d: ten(scale) });
const show = (value: Ratio, scale = 2): string =>
  written(rounded(value, { scale, mode: 'half-up' }), scale)
    .replace('.', ',')
    .replace(/,0+$/, '');
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

/** One letter stands for one wish, wherever the guide uses it. */
export const criterionLetterMismatch: CheckRule = {
  id: 'criterion-letter-mismatch',
  severity: 'error',
  ground: 'Aw 2.115',
  check({ definition: { evaluation } }) {
    const seen = new Set<string>();
    return (evaluation?.lots ?? []).flatMap((lot, at) =>
      lot.criteria.flatMap((one, index) => {
        const letters = Object.entries(one.letters);
        if (seen.has(one.criterion) || new Set(letters.map(([, letter]) => letter)).size < 2) return [];
        seen.add(one.criterion);
        const where = letters.map(([place, letter]) => `${letter} in ${place}`).join(', ');
        return [
          {
            message: `${one.name} heeft meer dan één letter: ${where}. Een inschrijver weet dan niet waarop hij wordt beoordeeld. Geef elke wens overal dezelfde letter.`,
            path: ['beoordeling', 'percelen', at, 'wensen', index],
          },
        ];
      }),
    );
  },
};

/** Volumes that staff chose are not in the guide: bidders and the law see the bands alone. */
const asPublished = (evaluation: EvaluationRules, price: EvaluationRules['lots'][number]['price']) =>
  price === null || evaluation.chosen?.includes('volumes') !== true
    ? price
    : { ...price, products: price.products.map((one) => ({ ...one, volume: null })) };

/** The least that any allowed bid can get, and how far price can move it. */
function weightOf(evaluation: EvaluationRules): EffectiveWeight | null {
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

/** A floor under which no bid can come, decides nothing. */
export const deadFloor: CheckRule = {
  id: 'dead-floor',
  severity: 'warning',
  ground: 'Aw 2.115',
  check({ definition: { evaluation } }) {
    const weight = evaluation === null ? null : weightOf(evaluation);
    const floor = evaluation?.floor.floor ?? null;
    if (weight === null || floor === null || weight.floorCanBite) return [];
    return [
      {
        message: `De ondergrens van ${show(exactly(floor))} punten kan nooit bijten: de slechtste inschrijving die mag, haalt ${show(weight.lowestTotal)}. Verhoog de ondergrens of laat hem weg.`,
        path: ['beoordeling', 'ondergrens-totaal', 'punten'],
      },
    ];
  },
};

/** Price should weigh about what the guide says it weighs. */
export const effectiveWeightRule: CheckRule = {
  id: 'effective-weight',
  severity: 'warning',
  ground: 'Aw 2.115',
  check({ definition: { evaluation } }) {
    const weight = evaluation === null ? null : weightOf(evaluation);
    if (weight === null) return [];
    const { nominalShare, shareOfMaximum } = weight;
    // Less than half of what it says: a bidder that sharpens its price would notice nothing of it.
    if (shareOfMaximum.n * 2n * nominalShare.d >= nominalShare.n * shareOfMaximum.d) return [];
    return [
      {
        message: `Prijs telt voor ${show(nominalShare)}% mee, maar kan door de bandbreedtes hoogstens ${show(weight.price.spread)} punten verschil maken: ${show(shareOfMaximum)}%. Verbreed de bandbreedtes of zeg eerlijk dat vooral kwaliteit beslist.`,
        path: ['beoordeling', 'percelen'],
      },
    ];
  },
};

/** A band has room between its bounds. */
export const priceBandEmpty: CheckRule = {
  id: 'price-band-empty',
  severity: 'error',
  ground: null,
  check({ definition: { evaluation } }) {
    return (evaluation?.lots ?? []).flatMap((lot, at) =>
      (lot.price?.products ?? []).flatMap((one, index) =>
        one.minimum < one.maximum
          ? []
          : [
              {
                message: `${one.name}: de bandbreedte is leeg (minimum ${show({ n: one.minimum, d: 100n })}, maximum ${show({ n: one.maximum, d: 100n })}). Verruim hem of maak er een vaste prijs van.`,
                path: ['beoordeling', 'percelen', at, 'prijs', 'producten', index],
                ...(one.minimum === one.maximum ? { severity: 'warning' as const } : {}),
              },
            ],
      ),
    );
  },
};

/** Choices that decide who wins must be made before the bids are known. */
export const undefinedPolicy: CheckRule = {
  id: 'undefined-policy',
  severity: 'warning',
  ground: 'Aw 2.115',
  check({ definition: { evaluation, subsidy } }) {
    const chosen = new Set(evaluation?.chosen ?? []);
    const silent = (value: unknown, choice: ChosenPolicy | null): boolean =>
      evaluation !== null && (value === null || (choice !== null && chosen.has(choice)));
    const volumes = evaluation?.lots.some((lot) => lot.price?.products.some((one) => one.volume === null)) === true;
    const indexation = subsidy?.indexation ?? null;
    const open: (readonly [missing: boolean, path: readonly string[], message: string])[] = [
      [
        silent(evaluation?.rounding ?? null, 'rounding'),
        ['beoordeling'],
        'De leidraad zegt niet hoe punten worden afgerond, terwijl een gelijke stand daarvan afhangt. Zet afronding in de leidraad.',
      ],
      [
        silent(evaluation?.lowestPriceOver ?? null, 'lowest-price-over'),
        ['beoordeling'],
        'De leidraad zegt niet over welke inschrijvingen de laagste prijs wordt genomen. Zet in de leidraad: alle geprijsde of alleen toelaatbare.',
      ],
      [
        silent(evaluation?.tie ?? null, null),
        ['beoordeling'],
        'De leidraad zegt niet wat bij een gelijke stand gebeurt. Zet bij-gelijke-stand erbij.',
      ],
      [
        silent(evaluation?.dropOut ?? null, 'drop-out'),
        ['beoordeling'],
        'De leidraad zegt niet wat gebeurt als de winnaar uitvalt. Zet bij-uitval erbij.',
      ],
      [
        volumes || chosen.has('volumes'),
        ['beoordeling', 'percelen'],
        'De leidraad noemt geen aantallen waarmee de totaalprijs wordt gewogen. Zet bij elk product het aantal in de leidraad.',
      ],
      [
        indexation !== null && (indexation.vintage === null || indexation.chosen),
        ['subsidie', 'indexering'],
        'De leidraad zegt niet welk cijfer van de reeks telt (voorlopig of definitief) en hoe wordt nagerekend en afgerond. Zet dat in de leidraad.',
      ],
    ];
    return open.flatMap(([missing, path, message]): Found[] => (missing ? [{ message, path }] : []));
  },
};
