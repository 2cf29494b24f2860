import { z } from 'zod';
import { WEEKDAYS } from '../../domain/law/day-names.ts';
import { day, hour, when, whenFault } from './date-fields.ts';
import { checked, datedIssue, sourced, yesNo } from './text-fields.ts';
import { isOnce } from './twice.ts';

/** On how many working days before a date people are reminded: each once. */
export const reminderDays = z
  .array(z.int().min(1).max(250))
  .max(20)
  .refine(isOnce, 'Een aantal werkdagen staat er twee keer. Houd er één over.');

const reminders = z.union([reminderDays, z.literal('geen')]);

const TERM = /^(\d{1,3}) (dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar)$/;

/** What is wrong with how long a term is, or null. */
function termFault(text: string): string | null {
  const amount = TERM.exec(text)?.[1];
  if (amount === undefined)
    return `"${text}" is geen termijn. Schrijf een getal met dagen, werkdagen, weken, maanden of jaar, bijvoorbeeld 6 weken of 5 werkdagen.`;
  return Number(amount) === 0
    ? `Een termijn van ${text} heeft geen dag. Noem een getal vanaf 1, of schrijf de dag zelf, bijvoorbeeld op: 2027-03-15.`
    : null;
}

const weekdays = WEEKDAYS.map(([full]) => full);

/** One entry, long. */
export const entryShape = {
  op: when.optional(),
  uiterlijk: when.optional(),
  voor: z.string().optional(),
  tot: when.optional(),
  van: day.optional(),
  'tot-en-met': day.optional(),
  termijn: checked(termFault).optional(),
  na: z.string().optional(),
  om: hour.optional(),
  bron: z.enum(['wet', 'verordening', 'regeling', 'overeenkomst']).optional(),
  'anders-bepaald': yesNo.optional(),
  besluitdagen: z.enum(['werkdag', 'vrij']).optional(),
  ...sourced,
  herinneringen: reminders.optional(),
  weekdag: z.enum(weekdays).optional(),
  week: z.int().min(1).max(53).optional(),
  jaar: z.enum(['gelezen']).optional(),
};

const entry = z.strictObject(entryShape);

/** What an entry can say. */
export const ENTRY_KEYS: readonly string[] = Object.keys(entry.shape);

/** One entry of the planning: a day, a moment, a period or a term, in short or with where it stands. */
export const entrySchema = z.preprocess(
  (value) => (typeof value === 'string' ? { op: value } : value),
  entry.superRefine((value, context) => {
    const { termijn, voor } = value;
    // With a term, voor names the milestone from which it is counted back.
    const forms = [value.op, value.uiterlijk, termijn ?? voor, value.tot, value.van].filter(
      (form) => form !== undefined,
    );
    if (forms.length !== 1)
      context.addIssue({
        code: 'custom',
        message: 'Geef één datum: op, uiterlijk, voor, tot, van met tot-en-met, of termijn met na of voor.',
      });
    if ((value.van === undefined) !== (value['tot-en-met'] === undefined))
      context.addIssue({ code: 'custom', message: 'Een periode heeft van én tot-en-met.' });
    if (value.van !== undefined && value['tot-en-met'] !== undefined && value.van > value['tot-en-met'])
      context.addIssue({
        code: 'custom',
        message: `De periode eindigt (${value['tot-en-met']}) voordat zij begint (${value.van}). Draai de datums om.`,
      });
    const counted = [value.na, termijn === undefined ? undefined : voor].filter((name) => name !== undefined);
    if (counted.length !== (termijn === undefined ? 0 : 1))
      context.addIssue({
        code: 'custom',
        message:
          'Een termijn heeft na: de mijlpaal waarna zij begint, of voor: de mijlpaal waarvan u terugtelt. Noem er één.',
      });
    const bad = termijn === undefined && voor !== undefined ? whenFault(voor) : null;
    if (bad !== null) context.addIssue({ ...datedIssue(bad, (near) => whenFault(voor ?? '', near)), path: ['voor'] });
    if (value.om !== undefined && termijn === undefined)
      context.addIssue({
        code: 'custom',
        message: 'om hoort bij een termijn. Schrijf het uur achter de datum, bijvoorbeeld op: 2027-04-30 12:00.',
        path: ['om'],
      });
    if (value.tot !== undefined && !value.tot.includes(' '))
      context.addIssue({
        code: 'custom',
        message: `Telt ${value.tot} zelf nog mee? Schrijf voor: ${value.tot} als die dag niet meetelt, of uiterlijk: ${value.tot} als die dag wel meetelt.`,
        path: ['tot'],
      });
    if (value.besluitdagen !== undefined && termijn?.includes('werkdag') !== true)
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
