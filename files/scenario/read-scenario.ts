import { z } from 'zod';
import { ACT_NAMES, specOf, type ActName } from '../../domain/acts/acts.ts';
import type { Field } from '../../domain/acts/field.ts';
import type { PlacedFinding } from '../../domain/plan/finding.ts';
import { OBJECTION_KEYS } from '../../domain/plan/objection-plan.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { means } from '../../domain/plan/trait.ts';
import { bidsSchema, rowsOf } from '../assessment/assessment.ts';
import { findingsOf } from '../definition/issues.ts';
import { readYaml } from '../definition/yaml-file.ts';
import { fieldValue, instantFrom } from './field-values.ts';
import type { Scenario, ScenarioAct } from './scenario.ts';

const moment = z
  .string()
  .refine(
    (text) => text.includes(' ') && instantFrom(text) !== null,
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
const keyOf = ({ scriptWord, word }: Field): string => scriptWord ?? word;

/** What a script may write for a field. */
function valueOf(field: Field): z.ZodType {
  const value = formOf(field);
  const may = field.optional === true || field.now === true || field.kind === 'version';
  return may ? value.optional() : value;
}

function formOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'instant':
      return moment;
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
const acts = ACT_NAMES.map((name) => {
  const spec = specOf(name);
  const fields = Object.values(spec.shape).filter((field) => field.kind !== 'version');
  return z.strictObject({
    handeling: z.literal(spec.word),
    ...common,
    ...Object.fromEntries(fields.map((field) => [keyOf(field), valueOf(field)])),
    ...(spec.people === undefined ? {} : { tweede: z.string().optional() }),
  });
});

const others = [
  z.strictObject({ handeling: z.literal('beoordeling'), ...common, inschrijvingen: bidsSchema }),
  z.strictObject({ handeling: z.literal('vraag'), ...common }),
  z.strictObject({ handeling: z.literal('inschrijving'), ...common }),
] as const;

const schema = z.strictObject({
  standaard: z.enum(['op-tijd', 'niets']).default('op-tijd'),
  handelingen: z.array(z.discriminatedUnion('handeling', [...others, ...acts])).default([]),
});

type Written = Readonly<Record<string, unknown>> & {
  readonly handeling: string;
  readonly op: string;
  readonly door?: string;
  readonly zaak?: string;
  readonly tweede?: string;
};

/** Who acts when the script names nobody. */
const SOMEONE = 'oefening';

/** Reads a script for a rehearsal of this procedure; milestones by their Dutch key or by id. */
export function readScenario(
  text: string,
  type: ProcedureType,
): { readonly scenario: Scenario | null; readonly findings: readonly PlacedFinding[] } {
  const file = readYaml(text);
  if (file.findings.length > 0) return { scenario: null, findings: file.findings };
  const parsed = schema.safeParse(file.data ?? {});
  if (!parsed.success) return { scenario: null, findings: findingsOf(parsed.error, schema, file.data).map(file.place) };
  const read = parsed.data.handelingen.map((one) => convert(one as Written, type));
  return { scenario: { restOnTime: parsed.data.standaard === 'op-tijd', acts: read }, findings: [] };
}

function convert(written: Written, type: ProcedureType): ScenarioAct {
  const base = { at: instantFrom(written.op) ?? 0, by: written.door ?? SOMEONE, part: written.zaak ?? null };
  switch (written.handeling) {
    case 'beoordeling':
      return { ...base, kind: 'assess', rows: rowsOf(written['inschrijvingen'] as Parameters<typeof rowsOf>[0]) };
    case 'vraag':
      return { ...base, kind: 'question' };
    case 'inschrijving':
      return { ...base, kind: 'bid' };
    default:
      return { ...base, kind: 'act', ...actOf(written, base.at, type) };
  }
}

function actOf(written: Written, at: number, type: ProcedureType) {
  const name = ACT_NAMES.find((one) => specOf(one).word === written.handeling) as ActName;
  const fields = Object.entries(specOf(name).shape).flatMap(([own, field]): [string, string | number][] => {
    const value = written[keyOf(field)] as string | number | undefined;
    if (value === undefined) return field.now === true ? [[own, at]] : [];
    return [[own, typeof value === 'number' ? value : meant(field, value, type)]];
  });
  return { name, fields: Object.fromEntries(fields), second: written.tweede ?? null };
}

function meant(field: Field, text: string, type: ProcedureType): string | number {
  if (field.kind === 'milestone') return idOf(text, type);
  const found = fieldValue(field, text);
  return 'value' in found ? found.value : text;
}

/** The id of a milestone that is named by its Dutch key, in the procedure or in an objection; any other name is taken as an id. */
export const idOf = (name: string, type: ProcedureType): string =>
  type.milestones.find((one) => one.key === name)?.id ??
  (Object.hasOwn(OBJECTION_KEYS, name) ? OBJECTION_KEYS[name] : undefined) ??
  name;

/** The milestone that is meant when nobody names one. */
export const usualOf = ({ usually }: Field, type: ProcedureType): string | null =>
  usually === undefined ? null : (type.milestones.find((one) => means(one, usually))?.id ?? null);
