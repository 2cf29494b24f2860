import { describe, expect, it } from 'vitest';
import type { CaseFact } from '../../../domain/case/fact.ts';
import { refusal } from '../../../domain/acts/refusal.ts';
import {
  awardLabel,
  factText,
  followedText,
  outcomeText,
  proofText,
  reasonText,
  whyText,
} from '../../../texts/labels/facts.ts';

const award = (outcome: object, lots: readonly string[] = ['perceel-1']) =>
  ({ award: lots.join('+'), lots, outcome, resultHash: 'abc', dropped: [] }) as never;
const closing = { milestone: 'submission-close', version: 2 };

type Row = readonly [name: string, fact: CaseFact, text: string, reason: string | null, proof: string | null];
const BY = ['n.dewit@utrecht.example', 'i.prins@utrecht.example'];

const ROWS: readonly Row[] = [
  ['fase', { kind: 'phase-started', phase: 'award' }, 'Fase begonnen: gunningsbeslissing', null, null],
  ['bereikt', { kind: 'milestone-reached', ...closing }, 'Sluiting inschrijving: bereikt', null, null],
  ['te laat', { kind: 'milestone-overdue', ...closing }, 'Sluiting inschrijving: te laat', null, null],
  [
    'gewaarschuwd',
    { kind: 'escalated', ...closing },
    'Sluiting inschrijving: nog niet gedaan, jurist gewaarschuwd',
    null,
    null,
  ],
  [
    'gemeld',
    { kind: 'milestone-reported', ...closing, happenedAt: 0, late: false, proof: 'TN 1', figure: null },
    'Sluiting inschrijving: gedaan',
    null,
    'TN 1',
  ],
  [
    'te laat gemeld',
    { kind: 'milestone-reported', ...closing, happenedAt: 0, late: true, proof: null, figure: null },
    'Sluiting inschrijving: te laat gedaan',
    null,
    null,
  ],
  [
    'een cijfer',
    {
      kind: 'milestone-reported',
      milestone: 'indexation-2020',
      version: 1,
      happenedAt: 0,
      late: false,
      proof: null,
      figure: { year: 2020, series: 'OVA', status: 'definitive', percentage: '3.28', source: 'NZa', prices: 4 },
    },
    'Indexering 2020: gedaan',
    null,
    'OVA 3.28% (NZa); tweede persoon i.prins@utrecht.example; 4 prijzen',
  ],
  [
    'verplaatst',
    { kind: 'moved', ...closing, reason: 'late nota', outage: null, newWindow: null },
    'Sluiting inschrijving: verplaatst',
    'late nota',
    null,
  ],
  [
    'na een storing',
    { kind: 'moved', ...closing, reason: 'storing', outage: 'TN-2', newWindow: null },
    'Sluiting inschrijving: verplaatst',
    'storing',
    'storing: TN-2; tweede persoon: i.prins@utrecht.example',
  ],
  [
    'nieuwe termijn na loting',
    { kind: 'moved', milestone: 'standstill', version: 2, reason: null, outage: null, newWindow: 'draw' },
    'Nieuwe termijn om op te komen tegen de gunning',
    'uitkomst van de loting',
    null,
  ],
  [
    'nieuwe termijn na uitval',
    { kind: 'moved', milestone: 'standstill', version: 2, reason: 'failliet', outage: null, newWindow: 'drop-out' },
    'Nieuwe termijn om op te komen tegen de gunning',
    'failliet',
    null,
  ],
  ['geschorst', { kind: 'suspended', what: { of: 'case' }, reason: 'storing' }, 'Procedure geschorst', 'storing', null],
  [
    'perceel stil',
    { kind: 'suspended', what: { of: 'lot', lot: 'perceel-2' }, reason: 'kort geding' },
    'Perceel 2: staat stil, er loopt een procedure bij de rechter',
    'kort geding',
    null,
  ],
  [
    'termijn stil',
    { kind: 'suspended', what: { of: 'term', milestone: 'subsidy-decision' }, reason: 'aanvullen' },
    'Subsidiebesluit: termijn geschorst',
    'aanvullen',
    null,
  ],
  ['hervat', { kind: 'resumed', what: { of: 'case' }, reason: 'hersteld' }, 'Procedure hervat', 'hersteld', null],
  [
    'perceel verder',
    { kind: 'resumed', what: { of: 'lot', lot: 'perceel-2' }, reason: 'vonnis' },
    'Perceel 2: gaat verder',
    'vonnis',
    null,
  ],
  [
    'termijn verder',
    { kind: 'resumed', what: { of: 'term', milestone: 'subsidy-decision' }, reason: 'compleet' },
    'Subsidiebesluit: termijn loopt weer',
    'compleet',
    null,
  ],
  [
    'tijd om aan te vullen voorbij',
    { kind: 'resumed', what: { of: 'term', milestone: 'subsidy-decision' }, reason: null },
    'Subsidiebesluit: de tijd om aan te vullen is voorbij, de termijn loopt weer',
    null,
    null,
  ],
  ['berekend', { kind: 'scored', award: award({ winner: 'A' }) }, 'Perceel 1: gegund aan A', null, 'abc'],
  [
    'geloot',
    { kind: 'draw-recorded', award: award({ winner: 'B' }), notary: 'mr. Kok', proof: 'akte 7' },
    'Perceel 1: gegund aan B',
    null,
    'akte 7; notaris mr. Kok; tweede persoon i.prins@utrecht.example',
  ],
  [
    'uitgevallen',
    { kind: 'dropped-out', award: award({ winner: 'B' }), bid: 'A', reason: 'failliet' },
    'Perceel 1: gegund aan B; A is uitgevallen',
    null,
    'failliet',
  ],
  [
    'ingebrekestelling',
    {
      kind: 'default-notice',
      milestone: 'subsidy-decision',
      receivedAt: Date.parse('2018-05-14T09:00:00+02:00'),
      proof: 'brief 7',
    },
    'Subsidiebesluit: ingebrekestelling ontvangen',
    null,
    'brief 7',
  ],
  [
    'bevestigd',
    { kind: 'duty-confirmed', ...closing, proof: 'TN 3' },
    'Rectificatie geplaatst: sluiting inschrijving',
    null,
    'TN 3',
  ],
  [
    'stukken',
    { kind: 'documents-changed', reason: 'andere eis', proof: 'TN 4' },
    'Stukken wezenlijk gewijzigd',
    'andere eis',
    'TN 4',
  ],
  ['vraag', { kind: 'received', what: 'question', no: 3, late: false }, 'Vraag 3 ontvangen', null, null],
  [
    'inschrijving te laat',
    { kind: 'received', what: 'bid', no: 3, late: true },
    'Inschrijving 3 ontvangen, te laat',
    null,
    null,
  ],
  [
    'verzoek',
    { kind: 'approval-asked', act: 'recordDraw', content: '{}', needs: 2 },
    'Loting vastleggen: wacht op een tweede persoon',
    null,
    null,
  ],
  [
    'verzoek van zes',
    { kind: 'approval-asked', act: 'recordDraw', content: '{}', needs: 6 },
    'Loting vastleggen: wacht op 5 anderen',
    null,
    null,
  ],
  ['gestart', { kind: 'started', hash: 'h', accepted: [], reason: null }, 'Gestart', null, null],
  [
    'gestart ondanks',
    { kind: 'started', hash: 'h', accepted: ['a', 'b'], reason: 'haast' },
    'Gestart, ondanks de waarschuwingen a, b',
    'haast',
    null,
  ],
  [
    'geweigerd',
    { kind: 'refused', act: 'bid', refusal: refusal('bid-late', { values: { no: '8' } }) },
    'De inschrijving met nummer 8 kwam na de sluiting binnen. Zij wordt niet beoordeeld. Zij is wel bewaard, met de tijd van ontvangst.',
    null,
    null,
  ],
  [
    'bezwaar',
    {
      kind: 'objection-filed',
      no: 1,
      objection: 'X/bezwaar-1',
      receivedAt: 0,
      timeliness: 'in-time',
      proof: 'brief 9',
    },
    'Bezwaar 1 ontvangen',
    null,
    'brief 9',
  ],
  [
    'bezwaar te laat',
    { kind: 'objection-filed', no: 1, objection: 'X/bezwaar-1', receivedAt: 0, timeliness: 'late', proof: 'brief 9' },
    'Bezwaar 1 ontvangen, te laat: een mens beoordeelt of het toch telt',
    null,
    'brief 9',
  ],
  [
    'bezwaar te vroeg',
    {
      kind: 'objection-filed',
      no: 1,
      objection: 'X/bezwaar-1',
      receivedAt: 0,
      timeliness: 'premature',
      proof: 'brief 9',
    },
    'Bezwaar 1 ontvangen, te vroeg: een mens beoordeelt of het toch telt',
    null,
    'brief 9',
  ],
  [
    'bezwaar voorbij',
    { kind: 'objection-ended', no: 1, objection: 'X/bezwaar-1', consequence: 'withdrawn' },
    'Bezwaar 1: ingetrokken',
    null,
    null,
  ],
  [
    'verschoonbaar',
    { kind: 'timeliness-judged', verdict: 'excused', reason: 'ziekte' },
    'Bezwaar telt toch: verschoonbaar',
    'ziekte',
    null,
  ],
  [
    'niet verschoonbaar',
    { kind: 'timeliness-judged', verdict: 'not-excused', reason: 'geen' },
    'Bezwaar te laat: niet verschoonbaar',
    'geen',
    null,
  ],
  [
    'herstel gevraagd',
    { kind: 'repair-asked', requestedOn: '2018-05-14' as never, setLastDay: '2018-05-28' as never, reason: 'gronden' },
    'Gevraagd te herstellen, uiterlijk ma 28 mei 2018; zolang staat de beslistermijn stil',
    'gronden',
    null,
  ],
  [
    'hersteld',
    { kind: 'repaired', on: '2018-05-28' as never, proof: 'brief 10' },
    'Hersteld op ma 28 mei 2018; de beslistermijn loopt weer',
    null,
    'brief 10',
  ],
  [
    'verdaagd',
    { kind: 'adjourned', milestone: 'objection-decision', version: 1, reason: 'drukte' },
    'Beslissing op bezwaar: zes weken verdaagd',
    'drukte',
    null,
  ],
  [
    'uitstel',
    { kind: 'delay-agreed', milestone: 'objection-decision', version: 1, until: '2018-05-28' as never, proof: 'mail' },
    'Beslissing op bezwaar: uitgesteld met instemming, tot en met ma 28 mei 2018',
    null,
    'mail',
  ],
  [
    'beslist',
    { kind: 'objection-decided', consequence: 'unfounded', proof: 'besluit', unheard: 'kennelijk' },
    'Beslissing op bezwaar: ongegrond',
    null,
    'besluit; niet gehoord: kennelijk',
  ],
  [
    'beëindigd',
    { kind: 'finished', outcome: 'terminated-early', reason: 'geen geld' },
    'Procedure voortijdig beëindigd',
    'geen geld',
    null,
  ],
];

describe('wat er gebeurde, als zin', () => {
  it.each(ROWS)('%s', (_name, fact, text, reason, proof) => {
    expect([factText(fact), reasonText(fact), proofText(fact, BY)]).toEqual([text, reason, proof]);
  });

  it.each(ROWS)('%s noemt geen nummer van een tekst die niet is opgezocht', (_name, fact) => {
    const words = new Set(['reason', 'proof', 'source', 'notary', 'outage']);
    const unread = JSON.parse(JSON.stringify(fact), (key, value: unknown) =>
      words.has(key) && typeof value === 'string' ? 't:123' : value,
    ) as CaseFact;
    expect([factText(unread), reasonText(unread), proofText(unread, BY)].join(' ')).not.toContain('t:123');
  });

  it('een ingebrekestelling zegt in één cel wanneer zij kwam en waar zij is', () => {
    const fact = ROWS.find(([name]) => name === 'ingebrekestelling')?.[1];
    expect(fact === undefined ? '' : whyText(fact, BY)).toBe('ontvangen ma 14 mei 2018 09.00; brief 7');
  });

  it('wat volgt uit een melding, zegt waaruit', () => {
    expect(followedText('award-decision')).toBe('Volgt uit de melding van: gunningsbeslissing');
  });
});

describe('de uitkomst van een gunning', () => {
  it.each([
    [{ tie: ['A', 'B'] }, 'Perceel 1: gelijke stand van A, B'],
    [{ noAward: 'floor' }, 'Perceel 1: geen gunning (geen inschrijving haalt de ondergrens)'],
    [{ noAward: 'all-dropped' }, 'Perceel 1: geen gunning (iedereen is uitgevallen)'],
  ])('%j', (outcome, text) => {
    expect(outcomeText(award(outcome))).toBe(text);
  });

  it.each([
    [['perceel-1', 'perceel-2'], 'Perceel 1 en perceel 2'],
    [['perceel-1', 'perceel-2', 'beide'], 'Perceel 1 en perceel 2'],
    [['beide'], 'Beide'],
    [['a', 'b', 'c'], 'A, b en c'],
  ])('%j heet %s', (lots, label) => {
    expect(awardLabel(lots)).toBe(label);
  });
});
