import { z } from 'zod';
import { instantOf, parseClockTime } from '../../domain/law/clock.ts';
import { parseIsoDate } from '../../domain/law/day.ts';
import type { ClockTime, EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { PlacedFinding } from '../../domain/plan/finding.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { bidsSchema, rowsOf } from '../assessment/assessment.ts';
import { findingsOf } from '../definition/issues.ts';
import { readYaml } from '../definition/yaml-file.ts';
import { subsidyReference } from '../../contracts/names.ts';
import type { Scenario, ScenarioAct } from './scenario.ts';

const moment = z
  .string()
  .refine(
    (text) => instantFrom(text) !== null,
    'Dit is geen moment. Schrijf dag en tijd, bijvoorbeeld 2018-05-16 11:00.',
  );

const day = z
  .string()
  .refine((text) => parseIsoDate(text) !== null, 'Dit is geen dag. Schrijf jaar-maand-dag, bijvoorbeeld 2018-09-14.');

const common = {
  op: moment,
  door: z.string().min(1).optional(),
  zaak: z.string().min(1).optional(),
};

const act = z.discriminatedUnion('handeling', [
  z.strictObject({
    handeling: z.literal('meld'),
    ...common,
    mijlpaal: z.string(),
    bewijs: z.string().optional(),
    gebeurd: moment.optional(),
  }),
  z.strictObject({
    handeling: z.literal('verplaats'),
    ...common,
    mijlpaal: z.string(),
    naar: z.string(),
    reden: z.string(),
    storing: z.string().optional(),
    tweede: z.string().optional(),
  }),
  z.strictObject({
    handeling: z.enum(['schors', 'hervat']),
    ...common,
    reden: z.string(),
    termijn: z.string().optional(),
    perceel: z.string().optional(),
    gevraagd: day.optional(),
    uiterlijk: day.optional(),
    aangevuld: day.optional(),
  }),
  z.strictObject({ handeling: z.literal('wijziging'), ...common, reden: z.string(), bewijs: z.string() }),
  z.strictObject({
    handeling: z.literal('ingebrekestelling'),
    ...common,
    mijlpaal: z.string(),
    bewijs: z.string(),
    ontvangen: moment.optional(),
  }),
  z.strictObject({ handeling: z.literal('bevestig'), ...common, mijlpaal: z.string(), bewijs: z.string() }),
  z.strictObject({ handeling: z.enum(['beeindig', 'trek-in']), ...common, reden: z.string() }),
  z.strictObject({ handeling: z.literal('beoordeling'), ...common, inschrijvingen: bidsSchema }),
  z.strictObject({
    handeling: z.literal('loting'),
    ...common,
    gunning: z.string(),
    winnaar: z.string(),
    notaris: z.string(),
    bewijs: z.string(),
    tweede: z.string(),
  }),
  z.strictObject({
    handeling: z.literal('indexeer'),
    ...common,
    jaar: z.int(),
    reeks: z.string(),
    status: z.enum(['definitief', 'voorlopig']),
    percentage: z.string(),
    bron: z.string(),
    tweede: z.string(),
  }),
  z.strictObject({
    handeling: z.literal('uitval'),
    ...common,
    gunning: z.string(),
    inschrijving: z.string(),
    reden: z.string(),
  }),
  z.strictObject({ handeling: z.enum(['vraag', 'inschrijving']), ...common }),
]);

const schema = z.strictObject({
  standaard: z.enum(['op-tijd', 'niets']).default('op-tijd'),
  handelingen: z.array(act).default([]),
});

type ActFile = z.infer<typeof act>;

const KINDS = { schors: 'suspend', hervat: 'resume', beeindig: 'terminate', 'trek-in': 'withdraw' } as const;

/** Who acts when the script names nobody. */
const SOMEONE = 'oefening';

/** Reads a script for a rehearsal of this procedure; milestones by their Dutch key or by id. */
export function readScenario(
  text: string,
  reference: string,
  type: ProcedureType,
): { readonly scenario: Scenario | null; readonly findings: readonly PlacedFinding[] } {
  const file = readYaml(text);
  if (file.findings.length > 0) return { scenario: null, findings: file.findings };
  const parsed = schema.safeParse(file.data ?? {});
  if (!parsed.success) return { scenario: null, findings: findingsOf(parsed.error, schema, file.data).map(file.place) };
  const acts = parsed.data.handelingen.map((one) => convert(one, reference, type));
  return { scenario: { restOnTime: parsed.data.standaard === 'op-tijd', acts }, findings: [] };
}

function convert(file: ActFile, reference: string, type: ProcedureType): ScenarioAct {
  const base = {
    at: instantFrom(file.op) ?? 0,
    by: file.door ?? SOMEONE,
    reference: file.zaak === undefined ? null : subsidyReference(reference, file.zaak),
  };
  switch (file.handeling) {
    case 'meld':
      return {
        ...base,
        kind: 'report',
        milestone: idOf(file.mijlpaal, type),
        proof: file.bewijs ?? null,
        happenedAt: file.gebeurd === undefined ? null : instantFrom(file.gebeurd),
      };
    case 'verplaats':
      return {
        ...base,
        kind: 'move',
        milestone: idOf(file.mijlpaal, type),
        to: file.naar,
        reason: file.reden,
        outage: file.storing === undefined ? null : { evidence: file.storing, secondBy: file.tweede ?? '' },
      };
    case 'beoordeling':
      return { ...base, kind: 'assess', rows: rowsOf(file.inschrijvingen) };
    case 'loting':
      return {
        ...base,
        kind: 'draw',
        award: file.gunning,
        winner: file.winnaar,
        notary: file.notaris,
        proof: file.bewijs,
        secondBy: file.tweede,
      };
    case 'indexeer':
      return {
        ...base,
        kind: 'index',
        year: file.jaar,
        series: file.reeks,
        status: file.status === 'definitief' ? 'definitive' : 'provisional',
        percentage: file.percentage,
        source: file.bron,
        secondBy: file.tweede,
      };
    case 'uitval':
      return { ...base, kind: 'drop-out', award: file.gunning, bid: file.inschrijving, reason: file.reden };
    case 'vraag':
      return { ...base, kind: 'question' };
    case 'inschrijving':
      return { ...base, kind: 'bid' };
    case 'schors':
    case 'hervat':
      return {
        ...base,
        kind: KINDS[file.handeling],
        reason: file.reden,
        milestone: file.termijn === undefined ? null : idOf(file.termijn, type),
        lot: file.perceel ?? null,
        days: {
          ...(file.gevraagd === undefined ? {} : { requestedOn: file.gevraagd as IsoDate }),
          ...(file.uiterlijk === undefined ? {} : { setLastDay: file.uiterlijk as IsoDate }),
          ...(file.aangevuld === undefined ? {} : { completedOn: file.aangevuld as IsoDate }),
        },
      };
    case 'wijziging':
      return { ...base, kind: 'change-documents', reason: file.reden, proof: file.bewijs };
    case 'bevestig':
      return { ...base, kind: 'confirm', milestone: idOf(file.mijlpaal, type), proof: file.bewijs };
    case 'ingebrekestelling':
      return {
        ...base,
        kind: 'default',
        milestone: idOf(file.mijlpaal, type),
        proof: file.bewijs,
        receivedAt: (file.ontvangen === undefined ? null : instantFrom(file.ontvangen)) ?? base.at,
      };
    case 'beeindig':
    case 'trek-in':
      return { ...base, kind: KINDS[file.handeling], reason: file.reden };
  }
}

/** The id of a milestone that is named by its Dutch key; any other name is taken as an id. */
export const idOf = (name: string, type: ProcedureType): string =>
  type.milestones.find((one) => one.key === name)?.id ?? name;

function instantFrom(text: string): EpochMs | null {
  const [dayText = '', timeText = ''] = text.split(' ');
  // Seconds are allowed: a bid can come one second late.
  const [, time = '', seconds = '0'] = /^(\d{2}:\d{2})(?::([0-5]\d))?$/.exec(timeText) ?? [];
  const day = parseIsoDate(dayText);
  if (day === null || parseClockTime(time) === null) return null;
  const found = instantOf(day, time as ClockTime);
  return found.ok ? found.value + Number(seconds) * 1000 : null;
}
