import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import type { Definition, EstimatedValue, Framework } from '../../domain/plan/definition.ts';
import type { Person } from '../../domain/plan/authority.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { oneRoundIn } from '../../domain/plan/rounds.ts';
import { roundName } from '../../domain/plan/round-name.ts';
import { centsOf } from './cents.ts';
import { evaluationRules } from './evaluation-rules.ts';
import { dayAndTime, planningEntry } from './planning-entry.ts';
import type { PlanningFile } from './planning-schema.ts';
import type { DefinitionFile } from './schema.ts';
import { subsidyTerms } from './subsidy-terms.ts';
import { BOUNDARY, REGIME, DIVISION, KIND } from './convert-words.ts';

const DEFAULT_REMINDERS = [10, 5, 2, 1];
const NINE = '09:00';

/** The file in the domain's own words. The schema has checked every value. */
export function convert(file: DefinitionFile, type: ProcedureType): Definition {
  const { rollen, publicatie, gestanddoening, regeling } = file;
  const idOf = (key: string): string => {
    const named = oneRoundIn(type.milestones, key, 'key');
    return named === null ? key : roundName(named.type.id, named.round);
  };
  return {
    reference: file.kenmerk,
    type: file.type,
    subject: file.onderwerp,
    authority: {
      name: file.dienst.naam,
      onBehalfOf: file.dienst.namens ?? null,
      sender: file.dienst.afzender,
      replyTo: file.dienst.antwoord ?? null,
    },
    channel:
      file.kanaal === undefined
        ? null
        : {
            name: file.kanaal.naam,
            closes: file.kanaal.sluit === undefined ? null : dayAndTime(file.kanaal.sluit),
            boundary: file.kanaal.grens === undefined ? null : BOUNDARY[file.kanaal.grens],
          },
    roles: {
      procedureLead: rollen.procesleider.map(person),
      procurementOfficer: rollen.inkoper.map(person),
      lawyer: rollen.jurist.map(person),
      evaluator: (rollen.beoordelaar ?? []).map(person),
    },
    lots: (file.percelen ?? []).map((lot) => ({
      id: lot.id,
      name: lot.naam,
      participants: lot.deelnemers ?? null,
      planning: planningOf(lot.planning ?? {}, idOf),
    })),
    planning: planningOf(file.planning, idOf),
    reminders: {
      workdays: file.herinneringen?.werkdagen ?? DEFAULT_REMINDERS,
      at: (file.herinneringen?.om ?? NINE) as ClockTime,
    },
    bidValidity:
      gestanddoening === undefined
        ? null
        : {
            days: gestanddoening.dagen,
            extensionDays: gestanddoening['verlengt-na-beslissing'] ?? null,
            ground: gestanddoening.grond ?? null,
          },
    publication: {
      electronic: publicatie?.elektronisch !== 'nee',
      documentsFreelyAvailable: publicatie?.['stukken-vrij-beschikbaar'] !== 'nee',
      shortenedByPriorNotice: publicatie?.['verkort-door-vooraankondiging'] === 'ja',
      urgent: publicatie?.spoed === 'ja',
      termAgreed: publicatie?.['termijn-afgesproken'] === 'ja',
      ground: publicatie?.grond ?? null,
    },
    value: file.waarde === undefined ? null : valueOf(file.waarde),
    regime:
      file.regime === undefined
        ? null
        : { regime: REGIME[file.regime.volgt], reason: file.regime.reden, ground: file.regime.grond ?? null },
    evidence: (file.bewijsmiddelen ?? []).map((one) => ({
      document: one.stuk,
      amount: Number(one.hoogstens.split(' ')[0]),
      unit: one.hoogstens.endsWith('jaar') ? 'year' : 'month',
      ground: one.grond ?? null,
    })),
    scheme:
      regeling === undefined
        ? null
        : {
            name: regeling.naam,
            inForceFrom: (regeling['in-werking'] as IsoDate | undefined) ?? null,
            maximumYears: regeling['hoogstens-jaren'] ?? null,
            ground: regeling.grond ?? null,
          },
    framework: file.raamovereenkomst === undefined ? null : frameworkOf(file.raamovereenkomst),
    ceiling:
      file.plafond === undefined
        ? null
        : {
            cents: centsOf(file.plafond.bedrag),
            division: DIVISION[file.plafond.verdeling],
            ground: file.plafond.grond ?? null,
          },
    participants: (file.deelnemers ?? []).map((one) => ({
      name: one.naam,
      through: (one['tot-en-met'] as IsoDate | undefined) ?? null,
      ground: one.grond ?? null,
    })),
    subsidy:
      file.subsidie === undefined
        ? null
        : subsidyTerms(
            file.subsidie,
            (file.percelen ?? []).map((lot) => lot.id),
          ),
    evaluation:
      file.beoordeling === undefined
        ? null
        : evaluationRules(file.beoordeling, new Map((file.percelen ?? []).map((lot) => [lot.id, lot.naam]))),
  };
}

const planningOf = (planning: PlanningFile, idOf: (key: string) => string): Definition['planning'] =>
  Object.fromEntries(Object.entries(planning).map(([key, entry]) => [idOf(key), planningEntry(entry, idOf)]));

const frameworkOf = (file: NonNullable<DefinitionFile['raamovereenkomst']>): Framework => ({
  reference: file.kenmerk ?? null,
  years: file.jaren ?? null,
  through: (file['tot-en-met'] as IsoDate | undefined) ?? null,
  reason: file['langer-omdat'] ?? null,
  ground: file.grond ?? null,
});

const person = ({ naam, mail }: { readonly naam: string; readonly mail: string }): Person => ({ name: naam, mail });

function valueOf(value: NonNullable<DefinitionFile['waarde']>): EstimatedValue {
  return {
    kind: KIND[value.soort],
    authority: value.overheid === 'rijk' ? 'central' : 'sub-central',
    cents: centsOf(value.bedrag),
  };
}
