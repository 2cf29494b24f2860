import { describe, expect, it } from 'vitest';
import { ACT_NAMES, type ActName } from '../../../domain/acts/acts.ts';
import { actLabel, doneText, triedText, waitsForMoreText } from '../../../texts/labels/acts.ts';

const REF = '2019-JGD21110';
const HEAR = 'procesleider, inkoper en jurist krijgen bericht.';

interface Told {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly label: string;
  readonly done: string;
  readonly tried: string | null;
}

/** An act that is not here does not compile. */
const TOLD: Readonly<Record<ActName, Told>> = {
  reportMilestone: {
    fields: { milestone: 'clarification-note' },
    label: 'melden',
    done: 'Gemeld: nota van inlichtingen.',
    tried: null,
  },
  moveMilestone: {
    fields: { milestone: 'submission-close', to: '2018-05-31' },
    label: 'verplaatsen',
    done: 'Verplaatst: sluiting inschrijving.',
    tried: null,
  },
  decideAnew: {
    fields: { milestone: 'award-decision', reason: 'betere motivering', proof: 'brief 2' },
    label: 'opnieuw beslissen',
    done: 'Vastgelegd: gunningsbeslissing is ingetrokken en opnieuw genomen. Het eerste besluit blijft in het dossier. Bericht iedereen die het eerste besluit kreeg.',
    tried: 'het nieuwe besluit zou worden vastgelegd; geen datum verandert.',
  },
  withdrawDecision: {
    fields: { milestone: 'award-decision', reason: 'fout', proof: 'brief 2' },
    label: 'een besluit intrekken',
    done: 'Vastgelegd: gunningsbeslissing is ingetrokken en blijft in het dossier. Bericht iedereen die het besluit kreeg. Bekijk wat nu opnieuw moet met: tenderklok toon 2019-JGD21110',
    tried: 'de intrekking zou worden vastgelegd; geen datum verandert.',
  },
  correctReport: {
    fields: { milestone: 'award-decision', reason: 'verkeerde dag', proof: 'brief 2' },
    label: 'een melding herstellen',
    done: 'Hersteld: gunningsbeslissing. De eerste melding blijft in het dossier. Wie de oude dag van u kreeg, bericht u zelf.',
    tried: 'de melding van gunningsbeslissing zou worden hersteld; geen datum verandert.',
  },
  suspend: {
    fields: { reason: 'storing' },
    label: 'schorsen',
    done: 'Geschorst: 2019-JGD21110.',
    tried: `2019-JGD21110 zou stilstaan; ${HEAR}`,
  },
  resume: {
    fields: { reason: 'hersteld' },
    label: 'hervatten',
    done: 'Hervat: 2019-JGD21110.',
    tried: `2019-JGD21110 zou verder gaan; ${HEAR}`,
  },
  scoreBids: {
    fields: {},
    label: 'punten laten berekenen',
    done: 'Berekend, en de rangorde ligt vast. Bekijk de uitkomst met: tenderklok tijdlijn 2019-JGD21110',
    tried: 'de punten zouden worden berekend en de rangorde vastgelegd.',
  },
  recordDraw: {
    fields: { award: 'perceel-1', winner: 'B', notary: 'mr. Kok', proof: 'akte 7' },
    label: 'loting vastleggen',
    done: 'Vastgelegd: B wint de loting voor perceel-1.',
    tried: 'de uitkomst zou worden vastgelegd.',
  },
  dropOut: {
    fields: { award: 'perceel-1', bid: 'A', reason: 'failliet' },
    label: 'uitval melden',
    done: 'Vastgelegd: A valt uit bij perceel-1. Bekijk wie nu bovenaan staat met: tenderklok tijdlijn 2019-JGD21110',
    tried: 'de uitval zou worden vastgelegd; na een winnaar schuift de volgende in de rangorde door.',
  },
  recordIndex: {
    fields: { year: 2020, series: 'OVA', status: 'definitive', percentage: '3.28', source: 'NZa' },
    label: 'indexcijfer vastleggen',
    done: 'Vastgelegd: OVA 3.28% voor 2020. Bekijk de prijzen met: tenderklok toon 2019-JGD21110',
    tried: 'dit cijfer zou worden vastgelegd en de prijzen van dat jaar berekend.',
  },
  changeDocuments: {
    fields: { reason: 'andere eis', proof: 'TN 4' },
    label: 'wijziging van de stukken vastleggen',
    done: 'Vastgelegd: de stukken zijn wezenlijk gewijzigd. De sluiting moet opschuiven, in verhouding tot de wijziging; procesleider en jurist krijgen een voorstel. Kijk eerst met: tenderklok verplaats 2019-JGD21110 sluiting <datum> --proef',
    tried: 'de wijziging zou worden vastgelegd; procesleider en jurist krijgen een voorstel voor de sluiting.',
  },
  confirmDuty: {
    fields: { milestone: 'submission-close', proof: 'TN 3' },
    label: 'rectificatie bevestigen',
    done: 'Bevestigd: de nieuwe datum van sluiting inschrijving staat op het platform (TN 3).',
    tried: 'de rectificatie van sluiting inschrijving zou zijn bevestigd.',
  },
  noApplication: {
    fields: { milestone: 'subsidy-application@perceel-2', proof: 'brief 8' },
    label: 'zonder aanvraag afsluiten',
    done: 'Vastgelegd: subsidieaanvraag, perceel 2 komt niet of is ingetrokken. Was er nog geen besluit, dan is er niets meer te besluiten; een besluit dat er al is, blijft staan. Komt zij toch, meld haar dan.',
    tried: 'subsidieaanvraag, perceel 2 zou vervallen, en ook het besluit daarop als dat er nog niet is.',
  },
  tellDelay: {
    fields: { until: '2027-08-30', proof: 'brief 6', milestone: 'subsidy-decision' },
    label: 'bericht van uitstel vastleggen',
    done: 'Vastgelegd: het besluit komt uiterlijk ma 30 aug 2027.',
    tried: null,
  },
  noticeOfDefault: {
    fields: { milestone: 'subsidy-decision', receivedAt: 0, proof: 'brief 7' },
    label: 'ingebrekestelling vastleggen',
    done: 'Vastgelegd: ingebrekestelling over subsidiebesluit. Bekijk de dwangsom met: tenderklok toon 2019-JGD21110',
    tried: 'procesleider en jurist zouden bericht krijgen.',
  },
  fileComplaint: {
    fields: { complainant: 'A', receivedAt: 0, reason: 'eis', proof: 'brief 4' },
    label: 'klacht vastleggen',
    done: 'Vastgelegd. Een klacht houdt geen termijn op: wie een termijn wil tegenhouden, gaat naar de rechter. Laat het klachtenmeldpunt haar behandelen (Klachtafhandeling bij aanbesteden); daarna kan de indiener naar de Commissie van Aanbestedingsexperts (Aanbestedingswet 2012, artikel 4.27).',
    tried: 'de klacht zou worden vastgelegd; er verandert geen datum.',
  },
  fileVerdict: {
    fields: { court: 'rechtbank', receivedAt: 0, reason: 'gunning van tafel', proof: 'ECLI 1' },
    label: 'vonnis vastleggen',
    done: 'Vastgelegd. Bepaal met de jurist wat er moet volgen. Bekijk de stand met: tenderklok toon 2019-JGD21110',
    tried: 'het vonnis zou worden vastgelegd; procesleider, inkoper en jurist krijgen de vraag wat er moet volgen.',
  },
  fileObjection: {
    fields: { receivedAt: 0, proof: 'brief 1', objector: 'A' },
    label: 'bezwaar vastleggen',
    done: 'Vastgelegd. Het bezwaar is een eigen zaak: bekijk haar met tenderklok lijst, en wat erover is vastgelegd met: tenderklok tijdlijn 2019-JGD21110',
    tried: 'het bezwaar zou worden vastgelegd en een eigen zaak worden; procesleider en jurist krijgen bericht.',
  },
  objectionAbout: {
    fields: { no: '2', lot: 'perceel-2' },
    label: 'perceel of aanvrager van een bezwaar vastleggen',
    done: 'Vastgelegd: bezwaar 2 gaat over perceel 2. De termijn daarvan telt.',
    tried: 'bezwaar 2 zou worden beoordeeld naar de termijn van perceel 2.',
  },
  judgeTimeliness: {
    fields: { verdict: 'counts', reason: 'ziekte' },
    label: 'termijn beoordelen',
    done: 'Vastgelegd: het telt toch.',
    tried: 'het oordeel zou worden vastgelegd.',
  },
  judgeReceipt: {
    fields: { what: 'bid', no: '3', verdict: 'counts', reason: 'storing' },
    label: 'ontvangst beoordelen',
    done: 'Vastgelegd: inschrijving 3 telt toch.',
    tried: 'het oordeel zou worden vastgelegd.',
  },
  askRepair: {
    fields: { setLastDay: '2018-08-20', reason: 'geen gronden' },
    label: 'herstel vragen',
    done: 'Vastgelegd: de indiener heeft tot en met ma 20 aug 2018.',
    tried: null,
  },
  recordRepair: {
    fields: { proof: 'brief 4' },
    label: 'herstel vastleggen',
    done: 'Herstel vastgelegd. Bekijk wat dat voor de beslistermijn betekent met: tenderklok toon 2019-JGD21110',
    tried: 'het herstel zou worden vastgelegd; geen datum verandert.',
  },
  adjourn: {
    fields: { reason: 'drukte' },
    label: 'beslissing op bezwaar verdagen',
    done: 'Verdaagd met zes weken.',
    tried: null,
  },
  agreeDelay: {
    fields: { until: '2018-11-30', proof: 'mail 5' },
    label: 'instemming met uitstel vastleggen',
    done: 'Vastgelegd: uitstel tot en met vr 30 nov 2018.',
    tried: null,
  },
  decideObjection: {
    fields: { consequence: 'unfounded', proof: 'besluit 6' },
    label: 'op het bezwaar beslissen',
    done: 'Vastgelegd: ongegrond.',
    tried: 'de beslissing zou worden vastgelegd en de zaak eindigen.',
  },
  terminateEarly: {
    fields: { reason: 'geen geld' },
    label: 'voortijdig beëindigen',
    done: 'Voortijdig beëindigd: 2019-JGD21110.',
    tried: `2019-JGD21110 zou voortijdig beëindigd worden; ${HEAR}`,
  },
  withdraw: {
    fields: { reason: 'geen geld' },
    label: 'intrekken',
    done: 'Ingetrokken: 2019-JGD21110.',
    tried: `2019-JGD21110 zou ingetrokken worden; ${HEAR}`,
  },
};

describe('wat er van een handeling wordt gezegd', () => {
  it.each(ACT_NAMES)('%s', (name) => {
    const { fields, ...told } = TOLD[name];
    const asked = { reference: REF, fields };
    expect({ label: actLabel(name), done: doneText(name, asked), tried: triedText(name, asked) }).toEqual(told);
  });

  it.each(ACT_NAMES)('%s noemt op een ander scherm geen opdracht', (name) => {
    const done = doneText(name, { reference: REF, fields: TOLD[name].fields }, () => 'deze knop');
    expect(done).not.toMatch(/tenderklok|--/);
  });
});

const TERM = { reason: 'aanvullen', milestone: 'subsidy-decision' };
const COMPLETED = { ...TERM, completedOn: '2018-09-20' };
const LOT = { reason: 'kort geding', lot: 'perceel-2' };
const LATER = ' Stonden alle percelen stil, dan schuift de definitieve gunning op met die dagen.';

describe('stilstaan en verder gaan zegt waarover het gaat', () => {
  it.each([
    ['suspend', TERM, 'Geschorst: de termijn van subsidiebesluit van R.'],
    ['suspend', LOT, 'Geschorst: perceel-2 van R.'],
    ['resume', TERM, 'Hervat: de termijn van subsidiebesluit van R.'],
    [
      'resume',
      COMPLETED,
      'Aanvulling vastgelegd bij de termijn van subsidiebesluit van R. Bekijk wat dat betekent met: tenderklok toon R',
    ],
    ['resume', LOT, 'Hervat: perceel-2 van R.'],
  ] as const)('%s %j', (name, fields, done) => {
    expect(doneText(name, { reference: 'R', fields })).toBe(done);
  });

  it.each([
    ['suspend', LOT, `perceel-2 van R zou stilstaan; ${HEAR}`],
    ['resume', LOT, `perceel-2 van R zou verder gaan; ${HEAR}${LATER}`],
    [
      'resume',
      COMPLETED,
      'de aanvulling zou worden vastgelegd bij de termijn van subsidiebesluit van R; geen datum verandert.',
    ],
    ['resume', TERM, `de termijn van subsidiebesluit van R zou verder gaan; ${HEAR}`],
  ] as const)('een proef: %s %j', (name, fields, tried) => {
    expect(triedText(name, { reference: 'R', fields })).toBe(tried);
  });
});

describe('een bezwaar dat niet op tijd kwam', () => {
  it('telt toch of niet', () => {
    const asked = { reference: REF, fields: { verdict: 'counts-not', reason: 'geen' } };
    expect(doneText('judgeTimeliness', asked)).toBe('Vastgelegd: het telt niet.');
  });
});

describe('een handeling van meer mensen', () => {
  it.each([
    [
      1,
      'Vastgelegd als verzoek. Het telt pas als een tweede persoon precies hetzelfde doet: dezelfde opdracht, met --door en de eigen naam, binnen zeven dagen.',
    ],
    [
      2,
      'Vastgelegd als verzoek. Het telt pas als 2 anderen precies hetzelfde doen: dezelfde opdracht, met --door en de eigen naam, binnen zeven dagen.',
    ],
  ])('wacht op nog %d', (missing, text) => {
    expect(waitsForMoreText(missing)).toBe(text);
  });

  it('noemt op een ander scherm geen vlag', () => {
    expect(waitsForMoreText(1, () => 'het veld Naam')).toContain('met het veld Naam en de eigen naam');
  });
});
