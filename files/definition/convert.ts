import { WEEKDAYS } from '../../domain/law/day-names.ts';
import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import type { Definition, EstimatedValue, Person, StatedClock } from '../../domain/plan/definition.ts';
import type { SubsidyCeilings, SubsidyTerms } from '../../domain/plan/subsidy-terms.ts';
import type { PlanningEntry, PlanningWhen } from '../../domain/plan/planning-entry.ts';
import { procedureType } from '../../procedures/procedure-types.ts';
import { evaluationRules } from './evaluation-schema.ts';
import type { DefinitionFile } from './schema.ts';
import type { EntryFile } from './planning-schema.ts';

const DEFAULT_REMINDERS = [10, 5, 2, 1];
const NINE = '09:00';

/** The file in the domain's own words. The schema has checked every value. */
export function convert(file: DefinitionFile): Definition {
  const { rollen, publicatie, gestanddoening, regeling } = file;
  const ids = new Map(procedureType(file.type)?.milestones.map((one) => [one.key, one.id]));
  const idOf = (key: string): string => ids.get(key) ?? key;
  return {
    reference: file.kenmerk,
    type: file.type,
    subject: file.onderwerp,
    authority: { name: file.dienst.naam, onBehalfOf: file.dienst.namens ?? null, sender: file.dienst.afzender },
    channel:
      file.kanaal === undefined
        ? null
        : { name: file.kanaal.naam, closes: file.kanaal.sluit === undefined ? null : dayAndTime(file.kanaal.sluit) },
    roles: {
      procedureLead: rollen.procesleider.map(person),
      procurementOfficer: rollen.inkoper.map(person),
      lawyer: rollen.jurist.map(person),
      evaluator: (rollen.beoordelaar ?? []).map(person),
    },
    lots: (file.percelen ?? []).map((lot) => ({ id: lot.id, name: lot.naam, participants: lot.deelnemers ?? null })),
    planning: Object.fromEntries(
      Object.entries(file.planning).map(([key, entry]) => [idOf(key), planningEntry(entry, idOf)]),
    ),
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
    },
    value: file.waarde === undefined ? null : valueOf(file.waarde),
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
    participants: (file.deelnemers ?? []).map((one) => ({
      name: one.naam,
      through: (one['tot-en-met'] as IsoDate | undefined) ?? null,
      ground: one.grond ?? null,
    })),
    subsidy: file.subsidie === undefined ? null : subsidyOf(file.subsidie, file),
    evaluation:
      file.beoordeling === undefined
        ? null
        : evaluationRules(file.beoordeling, new Map((file.percelen ?? []).map((lot) => [lot.id, lot.naam]))),
  };
}

const person = ({ naam, mail }: { readonly naam: string; readonly mail: string }): Person => ({ name: naam, mail });

function dayAndTime(text: string): StatedClock {
  const [day, time = null] = text.split(' ') as [IsoDate, ClockTime?];
  return { day, time };
}

function planningEntry(entry: EntryFile, idOf: (key: string) => string): PlanningEntry {
  return {
    when: whenOf(entry, idOf),
    ground: entry.grond ?? null,
    note: entry.toelichting ?? null,
    remindWorkdays:
      entry.herinneringen === undefined ? null : entry.herinneringen === 'geen' ? [] : entry.herinneringen,
    statedWeekday: entry.weekdag === undefined ? null : WEEKDAYS.findIndex(([full]) => full === entry.weekdag) + 1,
    statedWeek: entry.week ?? null,
    yearIsReading: entry.jaar === 'gelezen',
  };
}

const UNIT = {
  dag: 'day',
  dagen: 'day',
  week: 'week',
  weken: 'week',
  maand: 'month',
  maanden: 'month',
  jaar: 'year',
} as const;

const BASIS = { wet: 'statute', regeling: 'scheme', overeenkomst: 'contract' } as const;

function whenOf(entry: EntryFile, idOf: (key: string) => string): PlanningWhen {
  const stated = entry.op ?? entry.uiterlijk;
  if (stated !== undefined) {
    const { day, time } = dayAndTime(stated);
    return time === null ? { kind: 'day', day } : { kind: 'moment', moment: { day, time } };
  }
  if (entry.termijn !== undefined) {
    const [amount = '1', unit = 'dagen'] = entry.termijn.split(' ');
    return {
      kind: 'term',
      amount: Number(amount),
      unit: UNIT[unit as keyof typeof UNIT],
      after: idOf(entry.na ?? ''),
      basis: entry.bron === undefined ? null : BASIS[entry.bron],
    };
  }
  return { kind: 'period', firstDay: (entry.van ?? '') as IsoDate, lastDay: (entry['tot-en-met'] ?? '') as IsoDate };
}

const KIND = {
  leveringen: 'supplies',
  diensten: 'services',
  werken: 'works',
  concessies: 'concessions',
  'sociaal-en-specifiek': 'social-and-specific',
} as const;

function valueOf(value: NonNullable<DefinitionFile['waarde']>): EstimatedValue {
  return {
    kind: KIND[value.soort],
    authority: value.overheid === 'rijk' ? 'central' : 'sub-central',
    cents: centsOf(value.bedrag),
  };
}

const ABOVE = { weigeren: 'refuse', 'deel-verlenen': 'grant-part' } as const;

function ceilingsOf(subsidy: NonNullable<DefinitionFile['subsidie']>): SubsidyCeilings | null {
  const { plafonds, 'boven-plafond': above } = subsidy;
  if (plafonds === undefined || above === undefined) return null;
  return {
    cents: Object.fromEntries(Object.entries(plafonds).map(([year, text]) => [year, centsOf(text)])),
    above: ABOVE[above],
  };
}

/** Whole cents as digits. */
function centsOf(text: string): string {
  const [euros = '0', cents = '00'] = text.split('.');
  return `${euros}${cents}`;
}

const VINTAGE = { definitief: 'definitive', voorlopig: 'provisional' } as const;

function subsidyOf(subsidy: NonNullable<DefinitionFile['subsidie']>, file: DefinitionFile): SubsidyTerms {
  const { indexering } = subsidy;
  const lots = (file.percelen ?? []).map((lot) => lot.id);
  // Without named grantees every lot has one; without lots there is one.
  const grantees =
    subsidy.ontvangers ?? (lots.length > 0 ? lots : ['ontvanger']).map((id) => ({ id, percelen: undefined }));
  return {
    firstYear: subsidy['eerste-jaar'],
    years: subsidy.jaren,
    accountabilityPerYear: subsidy['verantwoording-per-jaar'],
    reviewEveryYears: subsidy['evaluatie-elke-jaren'],
    ground: subsidy.grond ?? 'gekozen',
    indexation:
      indexering === undefined
        ? null
        : {
            series: indexering.reeks,
            firstYear: indexering['eerste-jaar'],
            chosen: indexering.gekozen === 'ja',
            vintage: indexering.uitgave === undefined ? null : VINTAGE[indexering.uitgave],
            ground: indexering.grond ?? subsidy.grond ?? 'gids',
          },
    ceilings: ceilingsOf(subsidy),
    grantees: grantees.map((one) => ({ id: one.id, lots: one.percelen ?? (lots.includes(one.id) ? [one.id] : lots) })),
  };
}
