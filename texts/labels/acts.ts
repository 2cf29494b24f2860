import { isActName, type ActName, type ArgsOf } from '../../domain/acts/acts.ts';
import { thingOf } from '../../domain/acts/held-wish.ts';
import { roundOf } from '../../domain/plan/round-name.ts';
import { commandLine } from '../command-line.ts';
import type { Wording } from '../next-step.ts';
import { shortDate } from './day-words.ts';
import { milestoneLabel } from './milestones.ts';
import { whoseText } from './objection.ts';
import { receiptVerdictText } from './receipt-judgement.ts';
import { receivedLabel } from './received.ts';
import { consequenceLabel } from './words.ts';

/** What an act was asked of, and its own fields as people wrote them. */
export interface Asked<Name extends ActName> {
  readonly reference: string;
  readonly fields: ArgsOf<Name>;
}

interface Texts<Name extends ActName> {
  /** What someone can do: 'melden'. */
  readonly label: string;
  /** What is said once it is done; `step` words what can be done next. */
  readonly done: (asked: Asked<Name>, step: Wording) => string;
  /** What is said after a try that changes no date, without its last sentence; null: the dates tell it. */
  readonly tried: ((asked: Asked<Name>) => string) | null;
}

const HEAR = 'procesleider, inkoper en jurist krijgen bericht.';

/** What people are told of each act. An act without texts does not compile. */
export const ACT_TEXTS: { readonly [Name in ActName]: Texts<Name> } = {
  reportMilestone: {
    label: 'melden',
    done: ({ fields }) => `Gemeld: ${milestoneLabel(fields.milestone)}.`,
    tried: null,
  },
  moveMilestone: {
    label: 'verplaatsen',
    done: ({ fields }) =>
      `${roundOf(fields.milestone) === null ? 'Verplaatst' : 'Datum vastgelegd'}: ${milestoneLabel(fields.milestone)}.`,
    tried: null,
  },
  decideAnew: {
    label: 'opnieuw beslissen',
    done: ({ fields }) =>
      `Vastgelegd: ${milestoneLabel(fields.milestone)} is ingetrokken en opnieuw genomen. Het eerste besluit blijft in het dossier. Bericht iedereen die het eerste besluit kreeg.`,
    tried: () => 'het nieuwe besluit zou worden vastgelegd; geen datum verandert.',
  },
  withdrawDecision: {
    label: 'een besluit intrekken',
    done: ({ reference, fields }, step) =>
      `Vastgelegd: ${milestoneLabel(fields.milestone)} is ingetrokken en blijft in het dossier. Bericht iedereen die het besluit kreeg. Bekijk wat nu opnieuw moet met: ${step({ look: 'case', on: reference })}`,
    tried: () => 'de intrekking zou worden vastgelegd; geen datum verandert.',
  },
  correctReport: {
    label: 'een melding herstellen',
    done: ({ fields }) =>
      `Hersteld: ${milestoneLabel(fields.milestone)}. De eerste melding blijft in het dossier. Wie de oude dag van u kreeg, bericht u zelf.`,
    tried: ({ fields }) =>
      `de melding van ${milestoneLabel(fields.milestone)} zou worden hersteld; geen datum verandert.`,
  },
  suspend: {
    label: 'schorsen',
    done: (asked) => `Geschorst: ${nameOf(asked)}.`,
    tried: (asked) => `${nameOf(asked)} zou stilstaan; ${HEAR}`,
  },
  resume: {
    label: 'hervatten',
    done: (asked, step) =>
      asked.fields.milestone !== undefined && asked.fields.completedOn !== undefined
        ? `Aanvulling vastgelegd bij ${nameOf(asked)}. Bekijk wat dat betekent met: ${step({ look: 'case', on: asked.reference })}`
        : `Hervat: ${nameOf(asked)}.${asked.fields.dates === 'stay' ? ' De datums blijven staan.' : ''}`,
    tried: (asked) =>
      asked.fields.completedOn !== undefined
        ? `de aanvulling zou worden vastgelegd bij ${nameOf(asked)}; geen datum verandert.`
        : `${nameOf(asked)} zou verder gaan; ${HEAR}${asked.fields.lot === undefined ? '' : ' Stonden alle percelen stil, dan schuift de definitieve gunning op met die dagen.'}`,
  },
  scoreBids: {
    label: 'punten laten berekenen',
    done: ({ reference }, step) =>
      `Berekend, en de rangorde ligt vast. Bekijk de uitkomst met: ${step({ look: 'timeline', on: reference })}`,
    tried: () => 'de punten zouden worden berekend en de rangorde vastgelegd.',
  },
  recordDraw: {
    label: 'loting vastleggen',
    done: ({ fields }) => `Vastgelegd: ${fields.winner} wint de loting voor ${fields.award}.`,
    tried: () => 'de uitkomst zou worden vastgelegd.',
  },
  dropOut: {
    label: 'uitval melden',
    done: ({ reference, fields }, step) =>
      `Vastgelegd: ${fields.bid} valt uit bij ${fields.award}. Bekijk wie nu bovenaan staat met: ${step({ look: 'timeline', on: reference })}`,
    tried: () => 'de uitval zou worden vastgelegd; na een winnaar schuift de volgende in de rangorde door.',
  },
  recordIndex: {
    label: 'indexcijfer vastleggen',
    done: ({ reference, fields }, step) =>
      `Vastgelegd: ${fields.series} ${fields.percentage}% voor ${fields.year}. Bekijk de prijzen met: ${step({ look: 'case', on: reference })}`,
    tried: () => 'dit cijfer zou worden vastgelegd en de prijzen van dat jaar berekend.',
  },
  changeDocuments: {
    label: 'wijziging van de stukken vastleggen',
    done: ({ reference }, step) =>
      `Vastgelegd: de stukken zijn wezenlijk gewijzigd. De sluiting moet opschuiven, in verhouding tot de wijziging; procesleider en jurist krijgen een voorstel. Kijk eerst met: ${step({ act: 'moveMilestone', on: reference, filled: { milestone: 'sluiting', to: '<datum>' }, try: true })}`,
    tried: () => 'de wijziging zou worden vastgelegd; procesleider en jurist krijgen een voorstel voor de sluiting.',
  },
  confirmDuty: {
    label: 'rectificatie bevestigen',
    done: ({ fields }) =>
      `Bevestigd: de nieuwe datum van ${milestoneLabel(fields.milestone)} staat op het platform (${fields.proof}).`,
    tried: ({ fields }) => `de rectificatie van ${milestoneLabel(fields.milestone)} zou zijn bevestigd.`,
  },
  noApplication: {
    label: 'zonder aanvraag afsluiten',
    done: ({ fields }) =>
      `Vastgelegd: ${milestoneLabel(fields.milestone)} komt niet of is ingetrokken. Was er nog geen besluit, dan is er niets meer te besluiten; een besluit dat er al is, blijft staan. Komt zij toch, meld haar dan.`,
    tried: ({ fields }) =>
      `${milestoneLabel(fields.milestone)} zou vervallen, en ook het besluit daarop als dat er nog niet is.`,
  },
  tellDelay: {
    label: 'bericht van uitstel vastleggen',
    done: ({ fields }) => `Vastgelegd: het besluit komt uiterlijk ${shortDate(fields.until)}.`,
    tried: null,
  },
  noticeOfDefault: {
    label: 'ingebrekestelling vastleggen',
    done: ({ reference, fields }, step) =>
      `Vastgelegd: ingebrekestelling over ${milestoneLabel(fields.milestone)}. Bekijk de dwangsom met: ${step({ look: 'case', on: reference })}`,
    tried: () => 'procesleider en jurist zouden bericht krijgen.',
  },
  fileComplaint: {
    label: 'klacht vastleggen',
    done: () =>
      'Vastgelegd. Een klacht houdt geen termijn op: wie een termijn wil tegenhouden, gaat naar de rechter. Laat het klachtenmeldpunt haar behandelen (Klachtafhandeling bij aanbesteden); daarna kan de indiener naar de Commissie van Aanbestedingsexperts (Aanbestedingswet 2012, artikel 4.27).',
    tried: () => 'de klacht zou worden vastgelegd; er verandert geen datum.',
  },
  fileVerdict: {
    label: 'vonnis vastleggen',
    done: ({ reference }, step) =>
      `Vastgelegd. Bepaal met de jurist wat er moet volgen. Bekijk de stand met: ${step({ look: 'case', on: reference })}`,
    tried: () =>
      'het vonnis zou worden vastgelegd; procesleider, inkoper en jurist krijgen de vraag wat er moet volgen.',
  },
  fileObjection: {
    label: 'bezwaar vastleggen',
    done: ({ reference }, step) =>
      `Vastgelegd. Het bezwaar is een eigen zaak: bekijk haar met ${step({ look: 'cases' })}, en wat erover is vastgelegd met: ${step({ look: 'timeline', on: reference })}`,
    tried: () => 'het bezwaar zou worden vastgelegd en een eigen zaak worden; procesleider en jurist krijgen bericht.',
  },
  objectionAbout: {
    label: 'perceel of aanvrager van een bezwaar vastleggen',
    done: ({ fields }) => `Vastgelegd: bezwaar ${fields.no} gaat over ${whoseText(fields)}. De termijn daarvan telt.`,
    tried: ({ fields }) => `bezwaar ${fields.no} zou worden beoordeeld naar de termijn van ${whoseText(fields)}.`,
  },
  judgeTimeliness: {
    label: 'termijn beoordelen',
    done: ({ fields }) => `Vastgelegd: ${fields.verdict === 'counts' ? 'het telt toch' : 'het telt niet'}.`,
    tried: () => 'het oordeel zou worden vastgelegd.',
  },
  judgeReceipt: {
    label: 'ontvangst beoordelen',
    done: ({ fields }) =>
      `Vastgelegd: ${receivedLabel(fields.what)} ${fields.no} ${receiptVerdictText(fields.verdict)}.`,
    tried: () => 'het oordeel zou worden vastgelegd.',
  },
  askRepair: {
    label: 'herstel vragen',
    done: ({ fields }) => `Vastgelegd: de indiener heeft tot en met ${shortDate(fields.setLastDay)}.`,
    tried: null,
  },
  recordRepair: {
    label: 'herstel vastleggen',
    done: ({ reference }, step) =>
      `Herstel vastgelegd. Bekijk wat dat voor de beslistermijn betekent met: ${step({ look: 'case', on: reference })}`,
    tried: () => 'het herstel zou worden vastgelegd; geen datum verandert.',
  },
  adjourn: { label: 'beslissing op bezwaar verdagen', done: () => 'Verdaagd met zes weken.', tried: null },
  agreeDelay: {
    label: 'instemming met uitstel vastleggen',
    done: ({ fields }) => `Vastgelegd: uitstel tot en met ${shortDate(fields.until)}.`,
    tried: null,
  },
  decideObjection: {
    label: 'op het bezwaar beslissen',
    done: ({ fields }) => `Vastgelegd: ${consequenceLabel(fields.consequence)}.`,
    tried: () => 'de beslissing zou worden vastgelegd en de zaak eindigen.',
  },
  terminateEarly: {
    label: 'voortijdig beëindigen',
    done: (asked) =>
      `Voortijdig beëindigd: ${nameOf(asked)}.${asked.fields.lot === undefined ? '' : ' Vertel het wie op dit perceel inschreef, met de reden, en maak het bekend op het platform.'}`,
    tried: (asked) => `${nameOf(asked)} zou voortijdig beëindigd worden; ${HEAR}`,
  },
  withdraw: {
    label: 'intrekken',
    done: ({ reference }) => `Ingetrokken: ${reference}.`,
    tried: ({ reference }) => `${reference} zou ingetrokken worden; ${HEAR}`,
  },
};

/** What someone can do with a case. An unknown act is its own label. */
export const actLabel = (act: string): string => (isActName(act) ? ACT_TEXTS[act].label : act);

/** What is said of an act of more than one person that the others must still do. */
export const waitsForMoreText = (missing: number, wording: Wording = commandLine): string =>
  `Vastgelegd als verzoek. Het telt pas als ${missing === 1 ? 'een tweede persoon' : `${missing} anderen`} precies hetzelfde ${missing === 1 ? 'doet' : 'doen'}: dezelfde opdracht, met ${wording({ who: 'first' })} en de eigen naam, binnen zeven dagen.`;

/** What such an act is about: a term, a lot, or the whole case. */
function nameOf({ reference, fields }: Asked<'suspend' | 'resume' | 'terminateEarly'>): string {
  const what = thingOf(fields);
  switch (what.of) {
    case 'term':
      return `de termijn van ${milestoneLabel(what.milestone)} van ${reference}`;
    case 'lot':
      return `${what.lot} van ${reference}`;
    case 'case':
      return reference;
  }
}

/** An act of any kind, as it was asked. */
export interface AnyAsked {
  readonly reference: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What is said once an act is done. @param wording how this front says what can be done next. */
export const doneText = (name: ActName, asked: AnyAsked, wording: Wording = commandLine): string =>
  (ACT_TEXTS[name] as unknown as Texts<ActName>).done(asked, wording);

/** What is said after a try that changes no date; null when its dates tell it. */
export const triedText = (name: ActName, asked: AnyAsked): string | null =>
  (ACT_TEXTS[name] as unknown as Texts<ActName>).tried?.(asked) ?? null;
