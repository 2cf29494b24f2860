import { z } from 'zod';
import { FIRST_YEAR, LAST_YEAR } from './outside-calendar.ts';
import { line, sourced, yesNo } from './text-fields.ts';

/** The part `subsidie` of a definition. */
export const subsidySchema = z
  .strictObject({
    'eerste-jaar': z.int().min(FIRST_YEAR).max(LAST_YEAR),
    jaren: z.int().min(1).max(10),
    indexering: z
      .strictObject({
        reeks: line,
        'vast-in': z.enum(['Q1', 'Q2', 'Q3', 'Q4']),
        'eerste-jaar': z.int().min(FIRST_YEAR).max(LAST_YEAR),
        ...sourced,
        uitgave: z.enum(['definitief', 'voorlopig']).optional(),
        /** The guide does not say it; staff chose. */
        gekozen: yesNo.optional(),
      })
      .optional(),
    'verantwoording-per-jaar': z.int().min(1).max(12),
    'evaluatie-elke-jaren': z.int().min(1).max(10),
    /** What can be granted in a year to all grantees together. */
    plafonds: z.record(z.string().regex(/^20\d\d$/), z.string().regex(/^\d{1,12}(\.\d{2})?$/)).optional(),
    'boven-plafond': z.enum(['weigeren', 'deel-verlenen']).optional(),
    ontvangers: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/),
          percelen: z.array(z.string()).optional(),
        }),
      )
      .min(1)
      .refine(
        (grantees) => new Set(grantees.map(({ id }) => id)).size === grantees.length,
        'Twee ontvangers heten hetzelfde. Geef ieder een eigen id.',
      )
      .optional(),
    ...sourced,
  })
  .refine((value) => value.plafonds === undefined || value['boven-plafond'] !== undefined, {
    path: ['plafonds'],
    message: 'Zeg met boven-plafond wat er gebeurt met wat boven het plafond uitkomt: weigeren of deel-verlenen.',
  })
  .refine((value) => value['boven-plafond'] === undefined || value.plafonds !== undefined, {
    path: ['boven-plafond'],
    message: 'Er is geen plafond om boven uit te komen. Zet plafonds erbij, of laat boven-plafond weg.',
  });

export type SubsidyFile = z.infer<typeof subsidySchema>;
