import { z } from 'zod';
import { instantOf, parseClockTime } from '../../domain/law/clock.ts';
import { daysInMonth, parseIsoDate } from '../../domain/law/day.ts';
import { WEEKDAYS } from '../../domain/law/day-names.ts';
import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import { evaluationSchema } from './evaluation-schema.ts';
import { checked, line, mail, sourced } from './text-fields.ts';

/** Years that the calendar of free days covers for what staff write. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2035;
const yesNo = z.enum(['ja', 'nee']);

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** What is wrong with a day, or null. */
function dayFault(text: string): string | null {
  const parts = DATE.exec(text);
  if (parts === null) return `"${text}" is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2018-04-30.`;
  const [year, month] = [Number(parts[1]), Number(parts[2])];
  if (parseIsoDate(text) === null) {
    const days =
      month >= 1 && month <= 12 ? `Die maand heeft ${daysInMonth(year, month)} dagen.` : 'Een jaar heeft 12 maanden.';
    return `${text} bestaat niet. ${days} Kies een dag die bestaat.`;
  }
  return year < FIRST_YEAR || year > LAST_YEAR
    ? `${text} valt buiten ${FIRST_YEAR} tot en met ${LAST_YEAR}; daarvoor is geen kalender van vrije dagen bekend. Kies een datum daarbinnen.`
    : null;
}

/** What is wrong with a day or a day with a clock time, or null. */
function whenFault(text: string): string | null {
  const [dayText = '', timeText, more] = text.split(' ');
  const fault = dayFault(dayText);
  if (fault !== null || timeText === undefined) return fault;
  if (more !== undefined || parseClockTime(timeText) === null)
    return `"${text}" heeft geen goede tijd. Schrijf uur:minuut van 00:00 tot en met 23:59, bijvoorbeeld ${dayText} 17:00.`;
  const instant = instantOf(dayText as IsoDate, timeText as ClockTime);
  if (instant.ok) return null;
  return instant.error === 'nonexistent-time'
    ? `${text} bestaat niet: in die nacht gaat de klok van 02:00 naar 03:00. Kies een andere tijd.`
    : `${text} is er twee keer: in die nacht gaat de klok van 03:00 terug naar 02:00. Kies een andere tijd.`;
}

const day = checked(dayFault);
const when = checked(whenFault);
const time = checked((text) =>
  parseClockTime(text) === null ? `"${text}" is geen tijd. Schrijf uur:minuut, bijvoorbeeld 09:00.` : null,
);

const reminders = z.union([z.array(z.int().min(1).max(250)).max(20), z.literal('geen')]);

const weekdays = WEEKDAYS.map(([full]) => full);

/** One entry of the planning: a day, a moment, a period or a term, in short or with where it stands. */
const entry = z.preprocess(
  (value) => (typeof value === 'string' ? { op: value } : value),
  z
    .strictObject({
      op: when.optional(),
      uiterlijk: when.optional(),
      van: day.optional(),
      'tot-en-met': day.optional(),
      termijn: z
        .string()
        .regex(/^[1-9]\d{0,2} (dag|dagen|week|weken|maand|maanden|jaar)$/)
        .optional(),
      na: z.string().optional(),
      bron: z.enum(['wet', 'regeling', 'overeenkomst']).optional(),
      ...sourced,
      herinneringen: reminders.optional(),
      weekdag: z.enum(weekdays).optional(),
      week: z.int().min(1).max(53).optional(),
      jaar: z.enum(['gelezen']).optional(),
    })
    .superRefine((value, context) => {
      const forms = [value.op, value.uiterlijk, value.van, value.termijn].filter((form) => form !== undefined);
      if (forms.length !== 1)
        context.addIssue({
          code: 'custom',
          message: 'Geef één datum: op, uiterlijk, van met tot-en-met, of termijn met na.',
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
    }),
);

const person = z.strictObject({ naam: line, mail });
const people = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(person).min(1));

export const definitionSchema = z.strictObject({
  kenmerk: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  type: z.string(),
  onderwerp: line,
  dienst: z.strictObject({ naam: line, namens: line.optional(), afzender: mail }),
  kanaal: z.strictObject({ naam: line, sluit: when.optional(), ...sourced }).optional(),
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
        ...sourced,
      }),
    )
    .optional(),
  planning: z.record(z.string(), entry),
  herinneringen: z
    .strictObject({ werkdagen: z.array(z.int().min(1).max(250)).max(20).optional(), om: time.optional() })
    .optional(),
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
  deelnemers: z.array(z.strictObject({ naam: line, 'tot-en-met': day.optional(), ...sourced })).optional(),
  beoordeling: evaluationSchema.optional(),
  subsidie: z
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
        .optional(),
      ...sourced,
    })
    .refine((value) => value.plafonds === undefined || value['boven-plafond'] !== undefined, {
      path: ['plafonds'],
      message: 'Zeg met boven-plafond wat er gebeurt met wat boven het plafond uitkomt: weigeren of deel-verlenen.',
    })
    .optional(),
});

export type DefinitionFile = z.infer<typeof definitionSchema>;
export type EntryFile = z.infer<typeof entry>;
