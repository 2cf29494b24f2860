import { z } from 'zod';
import { day, time, when } from './date-fields.ts';
import { evaluationSchema } from './evaluation-schema.ts';
import { stepSchema } from './own-steps.ts';
import { planningSchema, reminderDays } from './planning-schema.ts';
import { subsidySchema } from './subsidy-schema.ts';
import { line, mail, sourced, yesNo } from './text-fields.ts';

const person = z.strictObject({ naam: line, mail });
const people = z.preprocess(
  (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]),
  z.array(person).min(1),
);

export const definitionSchema = z.strictObject({
  kenmerk: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  type: z.string(),
  onderwerp: line,
  dienst: z.strictObject({ naam: line, namens: line.optional(), afzender: mail, antwoord: mail.optional() }),
  kanaal: z
    .strictObject({ naam: line, sluit: when.optional(), grens: z.enum(['voor', 'tot-en-met']).optional(), ...sourced })
    .optional(),
  rollen: z.strictObject({
    procesleider: people,
    inkoper: people,
    jurist: people,
    beoordelaar: people.optional(),
  }),
  percelen: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/),
        naam: line,
        deelnemers: z.int().min(1).optional(),
        planning: planningSchema.optional(),
        ...sourced,
      }),
    )
    .optional(),
  planning: planningSchema,
  stappen: z.array(stepSchema).max(50).optional(),
  herinneringen: z.strictObject({ werkdagen: reminderDays.optional(), om: time.optional() }).optional(),
  gestanddoening: z
    .strictObject({
      dagen: z.int().min(1).max(1000),
      'verlengt-na-beslissing': z.int().min(1).max(1000).optional(),
      ...sourced,
    })
    .optional(),
  publicatie: z
    .strictObject({
      elektronisch: yesNo.optional(),
      'stukken-vrij-beschikbaar': yesNo.optional(),
      'verkort-door-vooraankondiging': yesNo.optional(),
      spoed: yesNo.optional(),
      'termijn-afgesproken': yesNo.optional(),
      ...sourced,
    })
    .optional(),
  waarde: z
    .strictObject({
      soort: z.enum(['leveringen', 'diensten', 'werken', 'concessies', 'sociaal-en-specifiek']),
      overheid: z.enum(['rijk', 'decentraal']),
      bedrag: z.string().regex(/^\d{1,12}(\.\d{2})?$/),
      ...sourced,
    })
    .optional(),
  regime: z
    .strictObject({ volgt: z.enum(['europees', 'sas', 'concessie', 'nationaal', 'subsidie']), reden: line, ...sourced })
    .optional(),
  bewijsmiddelen: z
    .array(
      z.strictObject({
        stuk: line,
        hoogstens: z.string().regex(/^[1-9]\d{0,2} (maand|maanden|jaar)$/),
        ...sourced,
      }),
    )
    .optional(),
  regeling: z
    .strictObject({
      naam: line,
      'in-werking': day.optional(),
      'hoogstens-jaren': z.int().min(1).max(50).optional(),
      ...sourced,
    })
    .optional(),
  raamovereenkomst: z
    .strictObject({
      kenmerk: line.optional(),
      jaren: z.int().min(1).max(50).optional(),
      'tot-en-met': day.optional(),
      'langer-omdat': line.optional(),
      ...sourced,
    })
    .optional(),
  plafond: z
    .strictObject({
      bedrag: z.string().regex(/^\d{1,12}(\.\d{2})?$/),
      verdeling: z.enum(['volgorde', 'rangschikking', 'loting']),
      ...sourced,
    })
    .optional(),
  deelnemers: z.array(z.strictObject({ naam: line, 'tot-en-met': day.optional(), ...sourced })).optional(),
  beoordeling: evaluationSchema.optional(),
  subsidie: subsidySchema.optional(),
});

export type DefinitionFile = z.infer<typeof definitionSchema>;
