import { z } from 'zod';
import { WEEKDAYS } from '../../domain/law/day-names.ts';
import { day, when } from './date-fields.ts';
import { sourced, yesNo } from './text-fields.ts';

const reminders = z.union([z.array(z.int().min(1).max(250)).max(20), z.literal('geen')]);

const weekdays = WEEKDAYS.map(([full]) => full);

const entry = z.strictObject({
  op: when.optional(),
  uiterlijk: when.optional(),
  voor: when.optional(),
  tot: when.optional(),
  van: day.optional(),
  'tot-en-met': day.optional(),
  termijn: z
    .string()
    .regex(/^[1-9]\d{0,2} (dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar)$/)
    .optional(),
  na: z.string().optional(),
  bron: z.enum(['wet', 'verordening', 'regeling', 'overeenkomst']).optional(),
  'anders-bepaald': yesNo.optional(),
  besluitdagen: z.enum(['werkdag', 'vrij']).optional(),
  ...sourced,
  herinneringen: reminders.optional(),
  weekdag: z.enum(weekdays).optional(),
  week: z.int().min(1).max(53).optional(),
  jaar: z.enum(['gelezen']).optional(),
});

/** What an entry can say. */
export const ENTRY_KEYS: readonly string[] = Object.keys(entry.shape);

/** One entry of the planning: a day, a moment, a period or a term, in short or with where it stands. */
export const entrySchema = z.preprocess(
  (value) => (typeof value === 'string' ? { op: value } : value),
  entry.superRefine((value, context) => {
    const forms = [value.op, value.uiterlijk, value.voor, value.tot, value.van, value.termijn].filter(
      (form) => form !== undefined,
    );
    if (forms.length !== 1)
      context.addIssue({
        code: 'custom',
        message: 'Geef één datum: op, uiterlijk, voor, tot, van met tot-en-met, of termijn met na.',
      });
    if ((value.van === undefined) !== (value['tot-en-met'] === undefined))
      context.addIssue({ code: 'custom', message: 'Een periode heeft van én tot-en-met.' });
    if (value.van !== undefined && value['tot-en-met'] !== undefined && value.van > value['tot-en-met'])
      context.addIssue({
        code: 'custom',
        message: `De periode eindigt (${value['tot-en-met']}) voordat zij begint (${value.van}). Draai de datums om.`,
      });
    if ((value.termijn === undefined) !== (value.na === undefined))
      context.addIssue({ code: 'custom', message: 'Een termijn heeft na: de mijlpaal waarna zij begint.' });
    if (value.tot !== undefined && !value.tot.includes(' '))
      context.addIssue({
        code: 'custom',
        message: `Telt ${value.tot} zelf nog mee? Schrijf voor: ${value.tot} als die dag niet meetelt, of uiterlijk: ${value.tot} als die dag wel meetelt.`,
        path: ['tot'],
      });
    if (value.besluitdagen !== undefined && value.termijn?.includes('werkdag') !== true)
      context.addIssue({
        code: 'custom',
        message:
          'besluitdagen hoort bij een termijn in werkdagen. Laat het weg, of schrijf termijn: <aantal> werkdagen.',
        path: ['besluitdagen'],
      });
    if (value['anders-bepaald'] !== undefined && value.bron !== 'verordening')
      context.addIssue({
        code: 'custom',
        message:
          'anders-bepaald hoort bij bron: verordening. Alleen een verordening kan bepalen dat haar termijnen niet schuiven.',
        path: ['anders-bepaald'],
      });
  }),
);

export type EntryFile = z.infer<typeof entrySchema>;

/** By the key of a milestone, of a round or of a step of one's own. */
export const planningSchema = z.record(z.string(), entrySchema);

export type PlanningFile = z.infer<typeof planningSchema>;
