import { newScenario } from '../../../files/scenario/new-scenario.ts';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../../domain/office/office-acts.ts';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ACT_NAMES, ACTS } from '../../../domain/acts/acts.ts';
import { idOf } from '../../../files/scenario/milestone-names.ts';
import { readScenario } from '../../../files/scenario/read-scenario.ts';
import { example, exampleText } from '../../examples.ts';

const { type } = example('utrecht-2018');
const read = (text: string) => readScenario(text, type);
const at = (text: string): number => Date.parse(`2018-${text}+02:00`);

/** One act that is good, with what the case changes. */
const acts = (...lines: string[]): string => `handelingen:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const only = (line: string) => {
  const { scenario, findings } = read(acts(line));
  expect(findings).toEqual([]);
  return scenario?.acts[0];
};

const BASE = { at: at('05-16T11:00:00'), by: 'oefening', part: null };
/** An act with exactly these fields. */
const act = (name: string, fields: object, second: string | null = null) => ({ kind: 'act', name, fields, second });
const ofObjection = (name: string, fields: object) => ({ ...act(name, fields), part: 'bezwaar-1' });
const OP = 'op: 2018-05-16 11:00';

describe('handelingen van een script', () => {
  it.each([
    [
      'meld',
      `{ handeling: meld, ${OP}, mijlpaal: sluiting }`,
      act('reportMilestone', { milestone: 'submission-close' }),
    ],
    [
      'meld met bewijs en eerder moment',
      `{ handeling: meld, ${OP}, mijlpaal: nota-van-inlichtingen, bewijs: TN-1, gebeurd: 2018-05-15 23:59:59 }`,
      act('reportMilestone', { milestone: 'clarification-note', proof: 'TN-1', happenedAt: at('05-15T23:59:59') }),
    ],
    [
      'verplaats',
      `{ handeling: verplaats, ${OP}, mijlpaal: sluiting, naar: 2018-05-31 15:00, reden: late nota }`,
      act('moveMilestone', { milestone: 'submission-close', to: '2018-05-31 15:00', reason: 'late nota' }),
    ],
    [
      'verplaats na een storing',
      `{ handeling: verplaats, ${OP}, mijlpaal: sluiting, naar: 2018-05-31, reden: storing, storing: TN-2, tweede: Iris }`,
      act(
        'moveMilestone',
        { milestone: 'submission-close', to: '2018-05-31', reason: 'storing', outage: 'TN-2' },
        'Iris',
      ),
    ],
    ['schors', `{ handeling: schors, ${OP}, reden: kort geding }`, act('suspend', { reason: 'kort geding' })],
    [
      'schors een termijn, met de dagen van het verzoek',
      `{ handeling: schors, ${OP}, reden: aanvullen, termijn: subsidiebesluit, gevraagd: 2018-05-14, uiterlijk: 2018-05-28 }`,
      act('suspend', {
        reason: 'aanvullen',
        milestone: 'subsidy-decision',
        requestedOn: '2018-05-14',
        setLastDay: '2018-05-28',
      }),
    ],
    [
      'schors een termijn, met instemming van de aanvrager',
      `{ handeling: schors, ${OP}, reden: vakantie, termijn: subsidiebesluit, uiterlijk: 2018-05-28, grond: instemming }`,
      act('suspend', {
        reason: 'vakantie',
        milestone: 'subsidy-decision',
        setLastDay: '2018-05-28',
        stillBy: 'consent',
      }),
    ],
    [
      'schors een perceel',
      `{ handeling: schors, ${OP}, reden: kort geding, perceel: perceel-2 }`,
      act('suspend', { reason: 'kort geding', lot: 'perceel-2' }),
    ],
    [
      'bevestig',
      `{ handeling: bevestig, ${OP}, mijlpaal: sluiting, bewijs: TN-3 }`,
      act('confirmDuty', { milestone: 'submission-close', proof: 'TN-3' }),
    ],
    [
      'hervat met de dag van aanvulling',
      `{ handeling: hervat, ${OP}, reden: compleet, termijn: subsidiebesluit, aangevuld: 2018-05-15 }`,
      act('resume', { reason: 'compleet', milestone: 'subsidy-decision', completedOn: '2018-05-15' }),
    ],
    [
      'wijziging',
      `{ handeling: wijziging, ${OP}, reden: andere eis, bewijs: TN-4 }`,
      act('changeDocuments', { reason: 'andere eis', proof: 'TN-4' }),
    ],
    [
      'klacht',
      `{ handeling: klacht, ${OP}, van: A, reden: eis, bewijs: brief 4, oordeel: ongegrond }`,
      act('fileComplaint', {
        complainant: 'A',
        receivedAt: BASE.at,
        reason: 'eis',
        proof: 'brief 4',
        judgement: 'unfounded',
      }),
    ],
    [
      'vonnis',
      `{ handeling: vonnis, ${OP}, van: rechtbank, reden: van tafel, bewijs: ECLI 1 }`,
      act('fileVerdict', { court: 'rechtbank', receivedAt: BASE.at, reason: 'van tafel', proof: 'ECLI 1' }),
    ],
    ['beeindig', `{ handeling: beeindig, ${OP}, reden: geen geld }`, act('terminateEarly', { reason: 'geen geld' })],
    [
      'beeindig één perceel',
      `{ handeling: beeindig, ${OP}, perceel: perceel-2, reden: geen geld }`,
      act('terminateEarly', { lot: 'perceel-2', reason: 'geen geld' }),
    ],
    ['trek in', `{ handeling: trek-in, ${OP}, reden: fout }`, act('withdraw', { reason: 'fout' })],
    [
      'ingebrekestelling van nu',
      `{ handeling: ingebrekestelling, ${OP}, mijlpaal: subsidiebesluit, bewijs: brief 1 }`,
      act('noticeOfDefault', { milestone: 'subsidy-decision', proof: 'brief 1', receivedAt: BASE.at }),
    ],
    [
      'ingebrekestelling van eerder',
      `{ handeling: ingebrekestelling, ${OP}, mijlpaal: subsidiebesluit, bewijs: brief 1, ontvangen: 2018-05-14 09:00 }`,
      act('noticeOfDefault', { milestone: 'subsidy-decision', proof: 'brief 1', receivedAt: at('05-14T09:00:00') }),
    ],
    [
      'loting',
      `{ handeling: loting, ${OP}, gunning: samen, winnaar: A, notaris: mr. Kok, bewijs: akte 7, tweede: Iris }`,
      act('recordDraw', { award: 'samen', winner: 'A', notary: 'mr. Kok', proof: 'akte 7' }, 'Iris'),
    ],
    [
      'herstel',
      `{ handeling: herstel, ${OP}, mijlpaal: gunningsbeslissing, reden: verkeerde dag, bewijs: brief 2, gebeurd: 2018-05-14 09:00, tweede: Iris }`,
      act(
        'correctReport',
        { milestone: 'award-decision', reason: 'verkeerde dag', proof: 'brief 2', happenedAt: at('05-14T09:00:00') },
        'Iris',
      ),
    ],
    [
      'herstel van wat niet is gedaan',
      `{ handeling: herstel, ${OP}, mijlpaal: opening, reden: verkeerde zaak, bewijs: TenderNed, niet-gedaan: ja, tweede: Iris }`,
      act(
        'correctReport',
        { milestone: 'bid-opening', reason: 'verkeerde zaak', proof: 'TenderNed', notDone: 'yes' },
        'Iris',
      ),
    ],
    [
      'beslis opnieuw',
      `{ handeling: beslis-opnieuw, ${OP}, mijlpaal: gunningsbeslissing, reden: motivering, bewijs: brief 2, ingetrokken: 2018-05-14 09:00, genomen: 2018-05-14 10:00 }`,
      act('decideAnew', {
        milestone: 'award-decision',
        reason: 'motivering',
        proof: 'brief 2',
        withdrawnAt: at('05-14T09:00:00'),
        takenAt: at('05-14T10:00:00'),
      }),
    ],
    [
      'trek besluit in',
      `{ handeling: trek-besluit-in, ${OP}, mijlpaal: gunningsbeslissing, reden: fout, bewijs: brief 2, ingetrokken: 2018-05-14 09:00 }`,
      act('withdrawDecision', {
        milestone: 'award-decision',
        reason: 'fout',
        proof: 'brief 2',
        withdrawnAt: at('05-14T09:00:00'),
      }),
    ],
    [
      'uitval',
      `{ handeling: uitval, ${OP}, gunning: samen, inschrijving: A, reden: failliet }`,
      act('dropOut', { award: 'samen', bid: 'A', reason: 'failliet' }),
    ],
    [
      'indexeer',
      `{ handeling: indexeer, ${OP}, jaar: 2020, reeks: OVA, status: definitief, percentage: "3.28", bron: NZa, tweede: Iris }`,
      act(
        'recordIndex',
        { year: 2020, series: 'OVA', status: 'definitive', percentage: '3.28', source: 'NZa' },
        'Iris',
      ),
    ],
    [
      'indexeer voorlopig',
      `{ handeling: indexeer, ${OP}, jaar: 2020, reeks: OVA, status: voorlopig, percentage: "3.28", bron: NZa, tweede: Iris }`,
      { fields: { year: 2020, series: 'OVA', status: 'provisional', percentage: '3.28', source: 'NZa' } },
    ],
    [
      'bezwaar',
      `{ handeling: bezwaar, ${OP}, ontvangen: 2018-05-14 09:00, bewijs: brief 9, van: Zorg BV, gepost: 2018-05-13, commissie: ja }`,
      act('fileObjection', {
        receivedAt: at('05-14T09:00:00'),
        proof: 'brief 9',
        objector: 'Zorg BV',
        postedOn: '2018-05-13',
        committee: 'yes',
      }),
    ],
    [
      'over welk perceel een bezwaar gaat',
      `{ handeling: bezwaar-betreft, ${OP}, nummer: "1", perceel: perceel-2 }`,
      act('objectionAbout', { no: '1', lot: 'perceel-2' }),
    ],
    [
      'termijn van een bezwaar beoordeeld',
      `{ handeling: beoordeel-termijn, ${OP}, zaak: bezwaar-1, oordeel: telt, reden: ziekte }`,
      ofObjection('judgeTimeliness', { verdict: 'counts', reason: 'ziekte' }),
    ],
    [
      'ontvangst beoordeeld',
      `{ handeling: beoordeel-ontvangst, ${OP}, wat: inschrijving, nummer: "3", oordeel: telt, reden: storing }`,
      act('judgeReceipt', { what: 'bid', no: '3', verdict: 'counts', reason: 'storing' }),
    ],
    [
      'herstel gevraagd',
      `{ handeling: vraag-herstel, ${OP}, zaak: bezwaar-1, uiterlijk: 2018-06-01, reden: gronden }`,
      ofObjection('askRepair', { setLastDay: '2018-06-01', reason: 'gronden' }),
    ],
    [
      'hersteld',
      `{ handeling: hersteld, ${OP}, zaak: bezwaar-1, aangevuld: 2018-05-15, bewijs: brief 10 }`,
      ofObjection('recordRepair', { completedOn: '2018-05-15', proof: 'brief 10' }),
    ],
    [
      'verdaagd',
      `{ handeling: verdaag, ${OP}, zaak: bezwaar-1, reden: drukte }`,
      ofObjection('adjourn', { reason: 'drukte' }),
    ],
    [
      'geen aanvraag',
      `{ handeling: geen-aanvraag, ${OP}, aanvrager: perceel-2, bewijs: brief }`,
      act('noApplication', { milestone: 'subsidy-application', applicant: 'perceel-2', proof: 'brief' }),
    ],
    [
      'bericht van uitstel',
      `{ handeling: uitstelbericht, ${OP}, mijlpaal: subsidiebesluit, tot-en-met: 2018-12-20, verzonden: 2018-11-01, bewijs: brief }`,
      act('tellDelay', {
        until: '2018-12-20',
        sentOn: '2018-11-01',
        proof: 'brief',
        milestone: 'subsidy-decision',
      }),
    ],
    [
      'uitstel met instemming',
      `{ handeling: stel-uit, ${OP}, zaak: bezwaar-1, tot-en-met: 2018-12-01, bewijs: mail }`,
      ofObjection('agreeDelay', { until: '2018-12-01', proof: 'mail' }),
    ],
    [
      'beslissing op bezwaar',
      `{ handeling: beslis-bezwaar, ${OP}, zaak: bezwaar-1, gevolg: ongegrond, bewijs: besluit 4 }`,
      ofObjection('decideObjection', { consequence: 'unfounded', proof: 'besluit 4' }),
    ],
    ['vraag', `{ handeling: vraag, ${OP}, door: Inschrijver A }`, { kind: 'question', by: 'Inschrijver A' }],
    [
      'vraag met alles erbij',
      `{ handeling: vraag, ${OP}, perceel: perceel-1, tekst: Mag het?, paragraaf: "2.3", soort: eis, vertrouwelijk: prijs, mail: a@b.example }`,
      {
        kind: 'question',
        lot: 'perceel-1',
        asked: { text: 'Mag het?', paragraph: '2.3', about: 'requirement', motivation: 'prijs', mail: 'a@b.example' },
      },
    ],
    [
      'een handeling in het dossier',
      `{ handeling: vraag beantwoord, ${OP}, nummer: 3, antwoord: Ja. }`,
      { kind: 'office', name: 'answerQuestion', fields: { no: 3, answer: 'Ja.' } },
    ],
    [
      'een handeling in het dossier met een keuze',
      `{ handeling: vraag vertrouwelijkheid, ${OP}, nummer: 3, besluit: toegekend, reden: bedrijfsgeheim }`,
      { kind: 'office', name: 'decideConfidential', fields: { no: 3, verdict: 'granted', reason: 'bedrijfsgeheim' } },
    ],
    [
      'inschrijving een seconde te laat',
      '{ handeling: inschrijving, op: 2018-05-24 15:00:01 }',
      { kind: 'bid', at: at('05-24T15:00:01') },
    ],
    ['een zaak van een ontvanger', `{ handeling: beeindig, ${OP}, zaak: perceel-1, reden: x }`, { part: 'perceel-1' }],
  ])('%s', (_name, line, expected) => {
    expect(only(line)).toMatchObject({ ...BASE, ...expected });
  });

  it('elke handeling in het dossier staat in het voorbeeld van een script', () => {
    const uncommented = newScenario().replaceAll(/^# {2}-/gm, '  -');
    for (const name of OFFICE_ACT_NAMES.filter((one) => officeSpecOf(one).file !== true))
      expect(uncommented).toContain(`- { handeling: ${officeSpecOf(name).word}, op: `);
  });

  it('elke handeling is in een script te schrijven', () => {
    const source = readFileSync(fileURLToPath(import.meta.url), 'utf8');
    const words = ACT_NAMES.filter((name) => name !== 'scoreBids').map((name) => ACTS[name].word);
    expect(words.filter((word) => !source.includes(`handeling: ${word},`))).toEqual([]);
  });

  it('het moment is dat van de klok in Amsterdam, in de winter', () => {
    expect(only('{ handeling: vraag, op: 2018-01-16 11:00 }')?.at).toBe(Date.parse('2018-01-16T10:00:00Z'));
  });

  it.each([
    ['sluiting', 'submission-close'],
    ['submission-close', 'submission-close'],
    ['settlement-2019', 'settlement-2019'],
  ])('%s is een mijlpaal', (name, id) => {
    expect(idOf(name, type)).toBe(id);
  });
});

describe('de rest van een script', () => {
  it.each([
    ['een leeg bestand laat alles op tijd gebeuren', '', true],
    ['op-tijd', 'standaard: op-tijd', true],
    ['niets', 'standaard: niets', false],
  ])('%s', (_name, text, restOnTime) => {
    const { scenario, findings } = read(text);
    expect([scenario, findings]).toEqual([{ restOnTime, acts: [] }, []]);
  });

  it('het script van Utrecht is goed en blijft in zijn volgorde', () => {
    const { scenario, findings } = read(exampleText('utrecht-2018.scenario'));
    expect(findings).toEqual([]);
    const times = scenario?.acts.map((one) => one.at) ?? [];
    expect(times.length).toBeGreaterThan(20);
    expect(scenario?.acts.some((one) => one.kind === 'assess')).toBe(true);
  });
});
