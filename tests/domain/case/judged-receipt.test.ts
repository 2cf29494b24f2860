import { describe, expect, it } from 'vitest';
import { judgedReceipt, lotHasEnded, type DeskOfCase } from '../../../domain/case/judged-receipt.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import { receiptCounts } from '../../../domain/case/receipt-judgement.ts';
import type { ReceivedKind } from '../../../domain/case/received-kind.ts';
import { at, caseOf, holdOf, milestoneOf } from '../acts/builders.ts';

const closing = (id: string, trait: CaseMilestone['traits'][number], endsAt: string, over = {}): CaseMilestone =>
  milestoneOf(id, { traits: [trait], owner: 'theirs', kind: 'moment', endsAt: at(endsAt), ground: 'gids 1', ...over });
const questions = closing('vragen', 'closes-questions', '05-10 12:00');
const requests = closing('aanmelden', 'closes-requests', '05-02 12:00');
const bids = closing('inschrijven', 'closes-bids', '05-24 15:00');
const invitation = milestoneOf('uitnodigen', {
  traits: ['invites'],
  lastDay: '2018-05-14' as CaseMilestone['lastDay'],
  ground: 'Aw 2.71 lid 4',
});
const ofLot = (lot: string, endsAt: string, over = {}) =>
  closing(`inschrijven@${lot}`, 'closes-bids', endsAt, { lot, ...over });
const sent = { ...invitation, state: 'done', happenedAt: at('05-15 10:00') } as const;

const admission = closing('toelaten', 'takes-applicants', '12-31 00:00', { kind: 'lastDay', ground: 'Aw 2.146' });

const desk = (milestones: readonly CaseMilestone[], over: Partial<DeskOfCase> = {}): DeskOfCase => ({
  milestones,
  holds: [],
  endedAt: null,
  ...over,
});
const OPEN = desk([questions, bids]);
const SELECTING = desk([requests, invitation, bids]);
const INVITED = desk([{ ...requests, state: 'passed' }, sent, bids]);
const SYSTEM = desk([{ ...requests, state: 'passed' }, admission]);
const TWO = desk([ofLot('a', '05-10 12:00', { state: 'passed' }), ofLot('b', '05-24 15:00')]);

type Case = readonly [
  name: string,
  given: DeskOfCase,
  kind: ReceivedKind,
  when: string,
  judgement: string,
  milestone: string | null,
  lot: string | null,
];

const CASES: readonly Case[] = [
  ['op het ogenblik van de sluiting', OPEN, 'bid', '05-24 15:00', 'in-time', 'inschrijven', null],
  ['een minuut later', OPEN, 'bid', '05-24 15:01', 'late', 'inschrijven', null],
  ['een vraag na haar sluiting', OPEN, 'question', '05-10 12:01', 'late', 'vragen', null],
  ['een verzoek waar niemand wordt geselecteerd', OPEN, 'request', '05-01 10:00', 'no-desk', null, null],
  ['een vraag waar geen laatste dag voor vragen is', SELECTING, 'question', '05-01 10:00', 'in-time', null, null],
  ['een inschrijving tijdens het aanmelden', SELECTING, 'bid', '05-02 12:00', 'premature', 'aanmelden', null],
  ['een inschrijving voor de dag van de uitnodiging', SELECTING, 'bid', '05-13 23:59', 'premature', 'uitnodigen', null],
  [
    'een inschrijving als de uitnodiging er had moeten zijn',
    SELECTING,
    'bid',
    '05-14 00:00',
    'doubtful',
    'uitnodigen',
    null,
  ],
  [
    'een inschrijving voor de uitnodiging die later ging',
    INVITED,
    'bid',
    '05-15 09:59',
    'premature',
    'uitnodigen',
    null,
  ],
  ['een inschrijving na de uitnodiging', INVITED, 'bid', '05-15 10:00', 'in-time', 'inschrijven', null],
  [
    'een inschrijving die tijdens het aanmelden kwam en later is vastgelegd',
    INVITED,
    'bid',
    '05-02 11:00',
    'premature',
    'aanmelden',
    null,
  ],
  ['een verzoek wacht niet op de uitnodiging', SELECTING, 'request', '05-02 12:00', 'in-time', 'aanmelden', null],
  [
    'een verzoek na de eerste ronde van een aankoopsysteem',
    SYSTEM,
    'request',
    '05-02 12:01',
    'doubtful',
    'toelaten',
    null,
  ],
  ['een verzoek in die eerste ronde', SYSTEM, 'request', '05-02 12:00', 'in-time', 'aanmelden', null],
  ['een verzoek na de laatste dag', SYSTEM, 'request', '12-31 00:00', 'late', 'toelaten', null],
  ['een verzoek waar men altijd kan vragen', desk([admission]), 'request', '05-02 12:01', 'doubtful', 'toelaten', null],
  [
    'zonder aanmelden hoeft de uitnodiging niet te zijn gemeld',
    desk([invitation, bids]),
    'bid',
    '05-01 10:00',
    'in-time',
    'inschrijven',
    null,
  ],
  [
    'na het einde, voor de sluiting',
    desk([bids], { endedAt: at('05-12 10:00') }),
    'bid',
    '05-12 10:00',
    'after-end',
    null,
    null,
  ],
  [
    'voor het einde, pas daarna vastgelegd',
    desk([bids], { endedAt: at('05-12 10:00') }),
    'bid',
    '05-12 09:59',
    'in-time',
    'inschrijven',
    null,
  ],
  [
    'na een sluiting die er voor het einde was',
    desk([{ ...bids, state: 'passed' }], { endedAt: at('06-12 10:00') }),
    'bid',
    '06-13 10:00',
    'late',
    'inschrijven',
    null,
  ],
  [
    'een vraag na het einde, waar er geen laatste dag voor is',
    desk([bids], { endedAt: at('05-12 10:00') }),
    'question',
    '05-12 10:00',
    'after-end',
    null,
    null,
  ],
  [
    'voor een perceel dat is vervallen',
    desk([ofLot('a', '05-24 15:00', { state: 'void' })], { endedAt: at('05-12 10:00') }),
    'bid',
    '05-13 10:00',
    'after-end',
    null,
    'a',
  ],
  ['voor het perceel dat dicht is', TWO, 'bid', '05-12 10:00', 'late', 'inschrijven@a', 'a'],
  ['voor het perceel dat open is', TWO, 'bid', '05-12 10:00', 'in-time', 'inschrijven@b', 'b'],
  ['zonder perceel, als er één dicht is', TWO, 'bid', '05-12 10:00', 'doubtful', 'inschrijven@b', null],
  ['zonder perceel, als alle open zijn', TWO, 'bid', '05-10 12:00', 'in-time', 'inschrijven@a', null],
  ['zonder perceel, als alle dicht zijn', TWO, 'bid', '05-24 15:01', 'late', 'inschrijven@b', null],
  [
    'zolang de zaak stilstaat',
    desk([bids], { holds: [holdOf({ of: 'case' }, at('05-20 10:00'))] }),
    'bid',
    '05-25 10:00',
    'in-time',
    'inschrijven',
    null,
  ],
];

describe('het oordeel over wat binnenkomt', () => {
  it.each(CASES)('%s', (_name, given, kind, when, judgement, milestone, lot) => {
    expect(judgedReceipt(given, { kind, lot, at: at(when) })).toMatchObject({ judgement, milestone });
  });

  it.each<[DeskOfCase, string, string | null]>([
    [OPEN, '05-24 15:01', 'gids 1'],
    [SELECTING, '05-02 12:00', 'Aw 2.71 lid 2'],
    [SELECTING, '05-13 10:00', 'Aw 2.71 lid 4'],
    [desk([]), '05-13 10:00', null],
  ])('noemt de grond', (given, when, ground) => {
    expect(judgedReceipt(given, { kind: 'bid', lot: null, at: at(when) }).ground).toBe(ground);
  });
});

describe('of een ontvangst telt', () => {
  it.each([
    ['in-time', null, true],
    ['late', null, false],
    ['premature', null, false],
    ['no-desk', null, false],
    ['after-end', null, false],
    ['doubtful', null, false],
    ['late', 'counts', true],
    ['doubtful', 'counts', true],
    ['doubtful', 'counts-not', false],
  ] as const)('%s, beoordeeld als %s: %s', (judgement, verdict, counts) => {
    expect(receiptCounts({ judgement, verdict })).toBe(counts);
  });
});

describe('of een perceel is geëindigd', () => {
  const own = {
    ...caseOf({ lots: ['a', 'b'] }).own,
    ways: [{ lot: 'b', phase: 'x', started: 'none', outcome: 'withdrawn' }],
  };
  it.each([
    ['b', null, true],
    ['a', null, false],
    ['a', 'completed', true],
    [null, 'completed', false],
  ])('%s, de andere %s: %s', (lot, ended, expected) => {
    expect(lotHasEnded({ ...own, ended } as never, lot)).toBe(expected);
  });

  it('een subsidie heeft geen percelen', () => {
    expect(lotHasEnded({ kind: 'subsidy', priced: false, figureIn: null }, 'a')).toBe(false);
  });
});
