import { z } from 'zod';
import type { RoundingMode } from '../../domain/evaluation/rounding.ts';
import { line, sourced } from './text-fields.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const points = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/);
const euros = z.string().regex(/^\d{1,12}(\.\d{2})?$/);

/** How is rounded, by its name in the file. */
export const MODES = {
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
  ...sourced,
  id,
  naam: line,
  aantal: z
    .string()
    .regex(/^[1-9]\d{0,11}$/)
    .optional(),
  minimum: euros.optional(),
  maximum: euros.optional(),
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

export type EvaluationFile = z.infer<typeof evaluationSchema>;
