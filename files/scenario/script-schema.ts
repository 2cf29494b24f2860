import { z } from 'zod';
import { ACT_NAMES, specOf } from '../../domain/acts/acts.ts';
import type { Field } from '../../domain/acts/field.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { bidsSchema } from '../assessment/assessment.ts';
import { fieldValue, instantFrom } from './field-values.ts';
import { usualOf } from './milestone-names.ts';

const moment = z
  .string()
  .refine(
    (text) => text.includes(' ') && instantFrom(text) !== null,
    'Dit is geen moment. Schrijf dag en tijd, bijvoorbeeld 2018-05-16 11:00.',
  );

/** A moment, or a day: its noon. */
const instant = z
  .string()
  .refine(
    (text) => instantFrom(text) !== null,
    'Dit is geen moment. Schrijf dag en tijd, bijvoorbeeld 2018-05-16 11:00.',
  );

const day = z
  .string()
  .refine(
    (text) => 'value' in fieldValue({ kind: 'day', word: '', brief: '' }, text),
    'Dit is geen dag. Schrijf jaar-maand-dag, bijvoorbeeld 2018-09-14.',
  );

const common = {
  op: moment,
  door: z.string().min(1).optional(),
  zaak: z.string().min(1).optional(),
};

/** The key of a field in a script. */
export const keyOf = ({ scriptWord, word }: Field): string => scriptWord ?? word;

/** What a script may write for a field, and must when nothing is meant without it. */
function valueOf(field: Field, type: ProcedureType): z.ZodType {
  const value = formOf(field);
  return field.optional === true || field.now === true || usualOf(field, type) !== null ? value.optional() : value;
}

function formOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'instant':
      return instant;
    case 'day':
      return day;
    case 'year':
      return z.int();
    case 'choice':
      return z.enum(Object.keys(field.choices ?? {}) as [string, ...string[]]);
    case 'milestone':
    case 'name':
    case 'date':
    case 'text':
    case 'percentage':
    case 'version':
      return z.string();
  }
}

/** Every act in a script, from its own fields; whoever needs a second person names her with `tweede`. */
const actsOf = (type: ProcedureType) =>
  ACT_NAMES.map((name) => {
    const spec = specOf(name);
    const fields = Object.values(spec.shape).filter((field) => field.kind !== 'version');
    return z.strictObject({
      handeling: z.literal(spec.word),
      ...common,
      ...Object.fromEntries(fields.map((field) => [keyOf(field), valueOf(field, type)])),
      ...(spec.people === undefined ? {} : { tweede: z.string().optional() }),
    });
  });

const lot = z.string().min(1).optional();

const others = [
  z.strictObject({ handeling: z.literal('beoordeling'), ...common, inschrijvingen: bidsSchema }),
  z.strictObject({ handeling: z.literal('vraag'), ...common, perceel: lot }),
  z.strictObject({ handeling: z.literal('verzoek'), ...common, perceel: lot }),
  z.strictObject({ handeling: z.literal('inschrijving'), ...common, perceel: lot }),
] as const;

/** What a script of a procedure of this type may say. */
export const schemaOf = (type: ProcedureType) =>
  z.strictObject({
    standaard: z.enum(['op-tijd', 'niets']).default('op-tijd'),
    handelingen: z.array(z.discriminatedUnion('handeling', [...others, ...actsOf(type)])).default([]),
  });
