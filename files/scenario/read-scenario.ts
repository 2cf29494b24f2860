import { ACT_NAMES, specOf, type ActName } from '../../domain/acts/acts.ts';
import type { Field, Shape } from '../../domain/acts/field.ts';
import { TEMPLATE_WORDS } from '../../domain/office/letter-acts.ts';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../domain/office/office-acts.ts';
import { ABOUT_WORDS, type QuestionAbout } from '../../domain/office/question.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Finding, PlacedFinding } from '../../domain/plan/finding.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { rowsOf } from '../assessment/assessment.ts';
import { fault } from '../definition/fault.ts';
import { findingsOf } from '../definition/issues.ts';
import { readYaml } from '../definition/yaml-file.ts';
import { fieldValue, instantFrom } from './field-values.ts';
import { idOf, usualOf } from './milestone-names.ts';
import type { Scenario, ScenarioAct, ScriptedBid, ScriptedQuestion } from './scenario.ts';
import { keyOf, schemaOf, TEMPLATE } from './script-schema.ts';

type Written = Readonly<Record<string, unknown>> & {
  readonly handeling: string;
  readonly op: string;
  readonly door?: string;
  readonly zaak?: string;
  readonly tweede?: string;
  readonly perceel?: string;
};

/** Who acts when the script names nobody. */
const SOMEONE = 'oefening';

/** A script, or what is wrong with it. */
export interface ReadScenario {
  readonly scenario: Scenario | null;
  readonly findings: readonly PlacedFinding[];
  /** Puts a finding about the act at this place of the list at its line and column. */
  readonly place: (act: number, finding: Omit<Finding, 'path'>) => PlacedFinding;
}

/**
 * Reads a script for a rehearsal of this procedure; milestones by their Dutch key or by id.
 * @param lots of the procedure, by id.
 * @param begins when the rehearsal begins: before that nothing can be done.
 */
export function readScenario(
  text: string,
  type: ProcedureType,
  lots: readonly string[] = [],
  begins: EpochMs = -Infinity,
): ReadScenario {
  const file = readYaml(text);
  const place: ReadScenario['place'] = (act, finding) => file.place({ ...finding, path: ['handelingen', act] });
  if (file.findings.length > 0) return { scenario: null, findings: file.findings, place };
  const schema = schemaOf(type);
  const parsed = schema.safeParse(file.data ?? {});
  if (!parsed.success)
    return { scenario: null, findings: findingsOf(parsed.error, schema, file.data).map(file.place), place };
  const read = parsed.data.handelingen.map((one) => convert(one as Written, type, lots));
  const early = read.flatMap(({ at }, index) =>
    at < begins ? [tooEarly(index, parsed.data.handelingen[index]?.op)] : [],
  );
  if (early.length > 0) return { scenario: null, findings: early.map(file.place), place };
  return { scenario: { restOnTime: parsed.data.standaard === 'op-tijd', acts: read }, findings: [], place };
}

const tooEarly = (index: number, op: string | undefined): Finding =>
  fault(
    'before-begin',
    ['handelingen', index, 'op'],
    `Op ${op ?? ''} is de procedure nog niet begonnen: dat is om 8.00 uur op de eerste dag van de planning. Kies een later moment, of zet in de definitie de planning goed.`,
  );

function convert(written: Written, type: ProcedureType, lots: readonly string[]): ScenarioAct {
  const base = { at: instantFrom(written.op) ?? 0, by: written.door ?? SOMEONE, part: written.zaak ?? null };
  switch (written.handeling) {
    case 'beoordeling':
      return { ...base, kind: 'assess', rows: rowsOf(written['inschrijvingen'] as Parameters<typeof rowsOf>[0]) };
    case 'vraag':
      return { ...base, kind: 'question', lot: written.perceel ?? null, asked: askedIn(written) };
    case 'verzoek':
      return { ...base, kind: 'request', lot: written.perceel ?? null };
    case 'inschrijving':
      return { ...base, kind: 'bid', lot: written.perceel ?? null, handedIn: handedIn(written) };
    case officeSpecOf('listBids').word:
      return { ...base, kind: 'list', file: String(written['uit']) };
    case officeSpecOf('readQuestions').word:
      return { ...base, kind: 'questions', file: String(written['uit']) };
    case TEMPLATE: {
      const letter = TEMPLATE_WORDS[written['soort'] as keyof typeof TEMPLATE_WORDS];
      return { ...base, kind: 'template', letter, file: String(written['uit']) };
    }
    default: {
      const office = officeActOf(written, base.at, type, lots);
      return office === null
        ? { ...base, kind: 'act', ...actOf(written, base.at, type, lots) }
        : { ...base, kind: 'office', ...office };
    }
  }
}

const written = (one: unknown): string | undefined => (typeof one === 'string' ? one : undefined);

const handedIn = ({ kwaliteit, prijs, mail, kvk }: Written): ScriptedBid => ({
  quality: written(kwaliteit),
  price: written(prijs),
  mail: written(mail),
  registerNo: written(kvk),
});

function askedIn({ tekst, paragraaf, soort, vertrouwelijk, mail }: Written): ScriptedQuestion {
  const about = ABOUT_WORDS[soort as keyof typeof ABOUT_WORDS] as QuestionAbout | undefined;
  return {
    text: written(tekst),
    paragraph: written(paragraaf),
    about,
    motivation: written(vertrouwelijk),
    mail: written(mail),
  };
}

/** An act on the case file; null when it is one on the course of the case. */
function officeActOf(written: Written, at: EpochMs, type: ProcedureType, lots: readonly string[]) {
  const name = OFFICE_ACT_NAMES.find((one) => officeSpecOf(one).word === written.handeling);
  return name === undefined ? null : { name, fields: fieldsIn(officeSpecOf(name).shape, written, at, type, lots) };
}

function actOf(written: Written, at: EpochMs, type: ProcedureType, lots: readonly string[]) {
  const name = ACT_NAMES.find((one) => specOf(one).word === written.handeling) as ActName;
  return { name, fields: fieldsIn(specOf(name).shape, written, at, type, lots), second: written.tweede ?? null };
}

function fieldsIn(shape: Shape, written: Written, at: EpochMs, type: ProcedureType, lots: readonly string[]) {
  const fields = Object.entries(shape).flatMap(([own, field]): [string, string | number][] => {
    const value = (written[keyOf(field)] as string | number | undefined) ?? usualOf(field, type) ?? undefined;
    if (value === undefined) return field.now === true ? [[own, at]] : [];
    return [[own, typeof value === 'number' ? value : meant(field, value, at, type, lots)]];
  });
  return Object.fromEntries(fields);
}

function meant(field: Field, text: string, at: EpochMs, type: ProcedureType, lots: readonly string[]): string | number {
  if (field.kind === 'milestone') return idOf(text, type, lots);
  const found = fieldValue(field, text, at);
  return 'value' in found ? found.value : text;
}
