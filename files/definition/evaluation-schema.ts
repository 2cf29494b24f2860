import { z } from 'zod';
import type { Decimal } from '../../domain/evaluation/decimal.ts';
import type { PriceMethod } from '../../domain/evaluation/price-method.ts';
import type { EvaluationRules, RulesLot } from '../../domain/evaluation/rules.ts';
import type { RoundingMode } from '../../domain/evaluation/rounding.ts';
import { line, sourced } from './text-fields.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const points = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/);
const euros = z.string().regex(/^\d{1,12}(\.\d{2})?$/);

const MODES = {
  'half-op': 'half-up',
  'half-af': 'half-down',
  'half-even': 'half-even',
  op: 'up',
  af: 'down',
} as const satisfies Readonly<Record<string, RoundingMode>>;

type ModeName = keyof typeof MODES;

const criterion = z.strictObject({
  id,
  naam: line,
  punten: points,
  ondergrens: z.int().min(1).max(10).optional(),
  letters: z.record(z.string(), z.string().regex(/^[A-Z]$/)).optional(),
  genoemd: z.record(z.string(), points).optional(),
  ...sourced,
});

const product = z.strictObject({
  id,
  naam: line,
  aantal: z
    .string()
    .regex(/^[1-9]\d{0,11}$/)
    .optional(),
  minimum: euros,
  maximum: euros,
});

/** The part `beoordeling` of a definition. Points and euros are text: a number would be a float. */
export const evaluationSchema = z.strictObject({
  afronding: z
    .strictObject({
      decimalen: z.int().min(0).max(6),
      wijze: z.enum(Object.keys(MODES) as [ModeName, ...ModeName[]]),
      ...sourced,
    })
    .optional(),
  /** Choices that the guide leaves open and that staff made. */
  gekozen: z.array(z.enum(['afronding', 'laagste-prijs-over', 'aantallen', 'bij-uitval', 'ondergrens'])).optional(),
  /** Each lot to its own winner, or all lots to one. */
  rangschikking: z.enum(['per-perceel', 'samen']).optional(),
  'laagste-prijs-over': z.enum(['geprijsd', 'toelaatbaar']).optional(),
  'ondergrens-totaal': z
    .strictObject({ punten: points, regel: z.enum(['ten-minste', 'meer-dan']), ...sourced })
    .optional(),
  'bij-gelijke-stand': z.strictObject({ loting: line, ...sourced }).optional(),
  'bij-uitval': z
    .strictObject({
      volgende: z.enum(['oude-rangorde', 'opnieuw-rekenen']),
      ...sourced,
    })
    .optional(),
  genoemd: z
    .strictObject({
      kwaliteit: points.optional(),
      prijs: points.optional(),
      'aandeel-prijs': points.optional(),
      ...sourced,
    })
    .optional(),
  percelen: z
    .array(
      z.strictObject({
        perceel: id,
        wensen: z.array(criterion).optional(),
        prijs: z
          .strictObject({
            punten: points,
            formule: z.literal('laagste-gedeeld-door-eigen'),
            producten: z.array(product).min(1),
            ...sourced,
          })
          .optional(),
      }),
    )
    .min(1),
  ...sourced,
});

const CHOSEN = {
  afronding: 'rounding',
  'laagste-prijs-over': 'lowest-price-over',
  aantallen: 'volumes',
  'bij-uitval': 'drop-out',
  ondergrens: 'grade-threshold',
} as const;

export type EvaluationFile = z.infer<typeof evaluationSchema>;

const FORMULA: PriceMethod = { name: 'relative-proportional' };

/**
 * The rules of the assessment in the domain's own words.
 * @param lotNames names of the lots by their id.
 */
export function evaluationRules(file: EvaluationFile, lotNames: ReadonlyMap<string, string>): EvaluationRules {
  const floor = file['ondergrens-totaal'];
  const { afronding, genoemd } = file;
  return {
    lots: file.percelen.map((one) => lotOf(one, lotNames.get(one.perceel))),
    rounding: afronding === undefined ? null : { scale: afronding.decimalen, mode: MODES[afronding.wijze] },
    lowestPriceOver:
      file['laagste-prijs-over'] === undefined
        ? null
        : file['laagste-prijs-over'] === 'geprijsd'
          ? 'priced'
          : 'eligible',
    floor: {
      floor: floor === undefined ? null : decimal(floor.punten),
      rule: floor?.regel === 'meer-dan' ? 'more-than' : 'at-least',
    },
    ...(file.rangschikking === undefined
      ? {}
      : { award: file.rangschikking === 'samen' ? ('together' as const) : ('per-lot' as const) }),
    chosen: (file.gekozen ?? []).map((one) => CHOSEN[one]),
    tie: file['bij-gelijke-stand']?.loting ?? null,
    dropOut:
      file['bij-uitval'] === undefined
        ? null
        : file['bij-uitval'].volgende === 'oude-rangorde'
          ? 'keep'
          : 'recalculate',
    stated: {
      quality: genoemd?.kwaliteit === undefined ? null : decimal(genoemd.kwaliteit),
      price: genoemd?.prijs === undefined ? null : decimal(genoemd.prijs),
      priceShare: genoemd?.['aandeel-prijs'] === undefined ? null : decimal(genoemd['aandeel-prijs']),
    },
    ground: file.grond ?? null,
  };
}

function lotOf(file: EvaluationFile['percelen'][number], name: string | undefined): RulesLot {
  return {
    lot: file.perceel,
    ...(name === undefined ? {} : { name }),
    criteria: (file.wensen ?? []).map((one) => ({
      criterion: one.id,
      name: one.naam,
      maximum: decimal(one.punten),
      gradeThreshold: one.ondergrens ?? null,
      letters: one.letters ?? {},
      statedMaxima: Object.fromEntries(
        Object.entries(one.genoemd ?? {}).map(([place, text]) => [place, decimal(text)]),
      ),
      ground: one.grond ?? null,
    })),
    price:
      file.prijs === undefined
        ? null
        : {
            maximum: decimal(file.prijs.punten),
            method: FORMULA,
            ground: file.prijs.grond ?? null,
            products: file.prijs.producten.map((one) => ({
              product: one.id,
              name: one.naam,
              volume: one.aantal === undefined ? null : BigInt(one.aantal),
              minimum: cents(one.minimum),
              maximum: cents(one.maximum),
            })),
          },
  };
}

function decimal(text: string): Decimal {
  const [integers = '0', decimals = ''] = text.split('.');
  return { units: BigInt(integers + decimals), scale: decimals.length };
}

function cents(text: string): bigint {
  const [integers = '0', decimals = '00'] = text.split('.');
  return BigInt(integers + decimals);
}
