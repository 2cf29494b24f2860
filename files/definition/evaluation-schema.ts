import { z } from 'zod';
import { EVERYBODY } from '../../domain/evaluation/places.ts';
import type { RoundingMode } from '../../domain/evaluation/rounding.ts';
import { euros, points, priceSchema } from './price-schema.ts';
import { gradeField, scaleSchema } from './scale-schema.ts';
import { line, sourced } from './text-fields.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** How is rounded, by its name in the file. */
export const MODES = {
  'half-op': 'half-up',
  'half-af': 'half-down',
  'half-even': 'half-even',
  op: 'up',
  af: 'down',
} as const satisfies Readonly<Record<string, RoundingMode>>;

type ModeName = keyof typeof MODES;

const roundingSchema = z.strictObject({
  decimalen: z.int().min(0).max(6),
  wijze: z.enum(Object.keys(MODES) as [ModeName, ...ModeName[]]),
  ...sourced,
});

/** A score that divides: the lowest price for each point wins, or the most points for so many euros. */
const scoreSchema = z.discriminatedUnion('deelt', [
  z.strictObject({ deelt: z.literal('prijs-door-kwaliteit'), afronding: roundingSchema, ...sourced }),
  z.strictObject({
    deelt: z.literal('kwaliteit-door-prijs'),
    /** Points for how many euros; one when it is left out. */
    per: euros.optional(),
    afronding: roundingSchema,
    ...sourced,
  }),
]);

/** A number, or everybody who meets the minima. */
const winners = z.union([
  z
    .int()
    .min(1)
    .max(EVERYBODY - 1),
  z.literal('alle'),
]);

const criterion = z.strictObject({
  id,
  naam: line,
  punten: points,
  /** The lowest grade with which a bid can win, as the scale writes it. */
  ondergrens: gradeField.optional(),
  /** When this wish has another scale than the others. */
  schaal: scaleSchema.optional(),
  letters: z.record(z.string(), z.string().regex(/^[A-Z]$/)).optional(),
  genoemd: z.record(z.string(), points).optional(),
  ...sourced,
});

/** The part `beoordeling` of a definition. Points and euros are text: a number would be a float. */
export const evaluationSchema = z.strictObject({
  afronding: roundingSchema.optional(),
  /** The grades of every wish; 1 to 10 when it is left out. */
  schaal: scaleSchema.optional(),
  /** When price and quality are divided; otherwise their points add up and the most win. */
  score: scoreSchema.optional(),
  /** Choices that the guide leaves open and that staff made. */
  gekozen: z.array(z.enum(['afronding', 'laagste-prijs-over', 'aantallen', 'bij-uitval', 'ondergrens'])).optional(),
  /** Each lot to its own winner, or all lots to one. */
  rangschikking: z.enum(['per-perceel', 'samen']).optional(),
  /** How many bids win an award; one when it is left out. */
  winnaars: winners.optional(),
  /** How many lots one bidder can win, and which it keeps when it is first in more. */
  'hoogstens-percelen': z.int().min(1).max(1000).optional(),
  verdeling: z.enum(['volgorde', 'hoogste-score', 'beste-score']).optional(),
  /** A framework: called off by rank, or by a mini-competition among the winners. */
  raamovereenkomst: z.enum(['rangorde', 'minicompetitie']).optional(),
  'laagste-prijs-over': z.enum(['geprijsd', 'toelaatbaar']).optional(),
  'ondergrens-totaal': z
    .strictObject({ punten: points, regel: z.enum(['ten-minste', 'meer-dan']), ...sourced })
    .optional(),
  'bij-gelijke-stand': z
    .strictObject({
      /** What counts before a draw: kwaliteit, prijs, or the id of a wish, in this order. */
      eerst: z.array(line).min(1).optional(),
      loting: line,
      ...sourced,
    })
    .optional(),
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
        /** When this lot has another number of winners than the others. */
        winnaars: winners.optional(),
        wensen: z.array(criterion).optional(),
        prijs: priceSchema.optional(),
      }),
    )
    .min(1),
  ...sourced,
});

export type EvaluationFile = z.infer<typeof evaluationSchema>;
