import { z } from 'zod';
import { ACT_NAMES, specOf } from '../../domain/acts/acts.ts';
import type { Field } from '../../domain/acts/field.ts';
import { TEMPLATE_WORDS } from '../../domain/office/letter-acts.ts';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../domain/office/office-acts.ts';
import { ABOUT_WORDS } from '../../domain/office/question.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { bidsSchema } from '../assessment/assessment.ts';
import { parseIsoDate } from '../../domain/law/day.ts';
import { isRegisterNo } from '../../domain/office/party.ts';
import { checked, mail as address } from '../definition/text-fields.ts';
import { dateFault, instantFrom } from './field-values.ts';
import { usualOf } from './milestone-names.ts';

const moment = dated('moment', (text) => text.includes(' ') && instantFrom(text) !== null);

/** A moment, or a day: its noon. */
const instant = dated('instant', (text) => instantFrom(text) !== null);

const day = dated('day', (text) => parseIsoDate(text) !== null);

/** Text that must be a date of some kind. */
function dated(kind: 'moment' | 'instant' | 'day', fits: (text: string) => boolean) {
  return checked((text) => (fits(text) ? null : `"${text}" ${dateFault(kind, text)}`));
}

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
    case 'number':
      return z.int();
    case 'choice':
      return z.enum(Object.keys(field.choices ?? {}) as [string, ...string[]]);
    case 'mail':
      return address;
    case 'milestone':
    case 'name':
    case 'date':
    case 'text':
    case 'prose':
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

/** Every act on the case file that takes no file, from its own fields. */
const officeActsOf = (type: ProcedureType) =>
  OFFICE_ACT_NAMES.map(officeSpecOf)
    .filter(({ file }) => file !== true)
    .map(({ word, shape }) => {
      const fields = Object.values(shape).filter((field) => field.kind !== 'version');
      return z.strictObject({
        handeling: z.literal(word),
        ...common,
        ...Object.fromEntries(fields.map((field) => [keyOf(field), valueOf(field, type)])),
      });
    });

/** Keeps a Word template, as the command line says it. */
export const TEMPLATE = 'brief sjabloon';

const lot = z.string().min(1).optional();
const text = z.string().min(1).optional();
const registerNo = checked((no) =>
  isRegisterNo(no) ? null : `"${no}" is geen KvK-nummer. Schrijf acht cijfers tussen aanhalingstekens.`,
);

const others = [
  z.strictObject({ handeling: z.literal('beoordeling'), ...common, inschrijvingen: bidsSchema }),
  z.strictObject({
    handeling: z.literal('vraag'),
    ...common,
    perceel: lot,
    tekst: text,
    paragraaf: text,
    soort: z.enum(Object.keys(ABOUT_WORDS) as [keyof typeof ABOUT_WORDS]).optional(),
    vertrouwelijk: text,
    mail: address.optional(),
  }),
  z.strictObject({ handeling: z.literal('verzoek'), ...common, perceel: lot }),
  z.strictObject({
    handeling: z.literal('inschrijving'),
    ...common,
    perceel: lot,
    kwaliteit: text,
    prijs: text,
    mail: address.optional(),
    kvk: registerNo.optional(),
  }),
  z.strictObject({ handeling: z.literal(officeSpecOf('listBids').word), ...common, uit: z.string().min(1) }),
  z.strictObject({ handeling: z.literal(officeSpecOf('readQuestions').word), ...common, uit: z.string().min(1) }),
  z.strictObject({
    handeling: z.literal(TEMPLATE),
    ...common,
    soort: z.enum(Object.keys(TEMPLATE_WORDS) as [keyof typeof TEMPLATE_WORDS]),
    uit: z.string().min(1),
  }),
] as const;

/** What a script of a procedure of this type may say. */
export const schemaOf = (type: ProcedureType) =>
  z.strictObject({
    standaard: z.enum(['op-tijd', 'niets']).default('op-tijd'),
    // With every act in comments nothing is left under it.
    handelingen: z.preprocess(
      (acts) => acts ?? [],
      z.array(z.discriminatedUnion('handeling', [...others, ...actsOf(type), ...officeActsOf(type)])),
    ),
  });
