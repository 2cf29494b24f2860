import { describe, expect, it } from 'vitest';
import type { GuardedCase } from '../../../domain/acts/guarded-case.ts';
import {
  mayNoticeDefault,
  mayReport,
  mayResume,
  maySuspend,
  mayTerminate,
  mayWithdraw,
} from '../../../domain/acts/guards.ts';
import type { RefusalRule } from '../../../domain/acts/refusal.ts';
import { ACT, at, caseOf, caseWith, NOW, REASON, ruleOf, SUSPENDED } from './builders.ts';

type Row<A> = readonly [name: string, given: GuardedCase, act: A, rule: RefusalRule | null];

const inOpening = caseWith('submission-close', { state: 'passed' }, caseOf({ phase: 'opening' }));
const inEvaluation = caseOf({ phase: 'evaluation' });
const OPENING = { milestone: 'bid-opening' };
const FIVE = at('05-24 17:00');
const tie = { award: 'perceel-1', outcome: { tie: ['A', 'B'] } };
const won = { award: 'perceel-2', outcome: { winner: 'A' } };

describe('melden van een mijlpaal', () => {
  const rows: readonly Row<{ milestone: string; happenedAt?: number; moment?: number }>[] = [
    ['een mijlpaal van deze fase mag', inEvaluation, { milestone: 'evaluation' }, null],
    ['een onbekende mijlpaal mag niet', inEvaluation, { milestone: 'evaluaton' }, 'unknown-milestone'],
    ['wat gedaan is, kan niet nog eens', caseOf(), { milestone: 'contract-notice' }, 'already-done'],
    ['wat vanzelf voorbijgaat, wordt niet gemeld', caseOf(), { milestone: 'submission-close' }, 'not-ours'],
    ['ook niet als het voorbij is', caseOf(), { milestone: 'questions-close' }, 'not-ours'],
    ['de aanvraag van een ander mag, ook in een eerdere fase', caseOf(), { milestone: 'subsidy-application' }, null],
    [
      'een aanvraag waarvan de datum voorbij is, mag niet meer',
      caseWith('subsidy-application', { state: 'passed' }),
      { milestone: 'subsidy-application' },
      'already-passed',
    ],
    ['een mijlpaal van de volgende fase mag nog niet', caseOf(), { milestone: 'evaluation' }, 'wrong-phase'],
    [
      'wat te laat is, mag in een latere fase nog',
      caseWith('bid-opening', { state: 'overdue' }, { ...inOpening, phase: 'evaluation' }),
      { ...OPENING, moment: at('05-24 17:30') },
      null,
    ],
    ['gebeurd op dit moment mag', inOpening, { ...OPENING, happenedAt: FIVE }, null],
    ['gebeurd binnen een minuut hierna mag', inOpening, { ...OPENING, happenedAt: FIVE + 3_660_000 }, null],
    ['gebeurd later mag niet', inOpening, { ...OPENING, happenedAt: FIVE + 3_660_001 }, 'moment-in-future'],
    ['openen mag niet vóór het uur', inOpening, { ...OPENING, happenedAt: FIVE - 1 }, 'before-the-hour'],
    ['zonder tijd van gebeuren telt het moment van de handeling', inOpening, { ...OPENING, moment: FIVE }, null],
    ['dat moment mag ook niet vóór het uur zijn', inOpening, { ...OPENING, moment: FIVE - 1 }, 'before-the-hour'],
    [
      'openen mag niet als de sluiting na een storing weer open is',
      caseOf({ phase: 'opening' }),
      OPENING,
      'before-closing',
    ],
    [
      'openen mag als de sluiting niet meer wordt meegedragen',
      caseWith('submission-close', null, inOpening),
      OPENING,
      null,
    ],
    [
      'met een gelijke stand is de beoordeling niet klaar',
      { ...inEvaluation, awards: [won, tie] },
      { milestone: 'evaluation' },
      'tie-open',
    ],
    ['met winnaars is de beoordeling klaar', { ...inEvaluation, awards: [won] }, { milestone: 'evaluation' }, null],
    ['een gelijke stand raakt een andere mijlpaal niet', { ...inOpening, awards: [tie] }, OPENING, null],
  ];

  it.each(rows)('%s', (_name, given, act, rule) => {
    expect(ruleOf(mayReport(given, { ...ACT, ...act }, at('05-24 18:00')))).toBe(rule);
  });

  it('een uur eerder is openen ook zonder opgegeven tijd te vroeg', () => {
    expect(ruleOf(mayReport(inOpening, { ...ACT, ...OPENING }, FIVE - 1))).toBe('before-the-hour');
    expect(mayReport(inOpening, { ...ACT, ...OPENING }, FIVE)).toBeNull();
  });

  it('de weigering noemt mijlpaal, fase en datum', () => {
    expect(mayReport(caseOf(), { ...ACT, milestone: 'evaluation' }, NOW)).toEqual({
      rule: 'wrong-phase',
      ground: null,
      milestone: 'evaluation',
      values: { when: 'uiterlijk do 31 mei 2018', phase: 'evaluation', current: 'submission' },
    });
  });
});

const held = caseWith('subsidy-decision', { heldSince: at('05-15 09:00') });

describe('schorsen en hervatten', () => {
  const suspend: readonly Row<{ milestone?: string; reason?: string }>[] = [
    ['de hele zaak mag', caseOf(), {}, null],
    ['zonder reden mag niet', caseOf(), { reason: '' }, 'missing-reason'],
    ['een reden van alleen spaties telt niet', caseOf(), { reason: '  ' }, 'missing-reason'],
    ['een lopende beslistermijn mag', caseOf(), { milestone: 'subsidy-decision' }, null],
    ['een onbekende termijn mag niet', caseOf(), { milestone: 'x' }, 'unknown-milestone'],
    ['een termijn die al stilstaat, mag niet', held, { milestone: 'subsidy-decision' }, 'already-suspended'],
    ['een datum zonder termijn mag niet', caseOf(), { milestone: 'award-decision' }, 'no-running-term'],
    ['de termijn van een ander mag niet', caseOf(), { milestone: 'objection-window' }, 'no-running-term'],
    ...(['done', 'overdue', 'passed'] as const).map((state): Row<{ milestone: string }> => [
      `een termijn met stand ${state} loopt niet meer`,
      caseWith('subsidy-decision', { state }),
      { milestone: 'subsidy-decision' },
      'no-running-term',
    ]),
  ];
  it.each(suspend)('schorsen: %s', (_name, given, act, rule) => {
    expect(ruleOf(maySuspend(given, { ...REASON, ...act }, NOW))).toBe(rule);
  });

  const resume: readonly Row<{ milestone?: string; reason?: string }>[] = [
    ['een geschorste zaak mag', caseOf(SUSPENDED), {}, null],
    ['een geschorste zaak zonder reden mag niet', caseOf(SUSPENDED), { reason: ' ' }, 'missing-reason'],
    ['een zaak die loopt mag niet', caseOf(), {}, 'not-suspended'],
    ['een termijn die stilstaat mag', held, { milestone: 'subsidy-decision' }, null],
    ['een termijn zonder reden mag niet', held, { milestone: 'subsidy-decision', reason: '' }, 'missing-reason'],
    ['een termijn die loopt mag niet', caseOf(), { milestone: 'subsidy-decision' }, 'term-not-suspended'],
    ['een onbekende termijn mag niet', held, { milestone: 'x' }, 'term-not-suspended'],
  ];
  it.each(resume)('hervatten: %s', (_name, given, act, rule) => {
    expect(ruleOf(mayResume(given, { ...REASON, ...act }, NOW))).toBe(rule);
  });
});

describe('een einde vóór het einde', () => {
  const announced = 'withdraw-after-notice';
  it.each([
    ['intrekken mag vóór de aankondiging', mayWithdraw, caseWith('contract-notice', { state: 'open' }), {}, null],
    ['ook als de aankondiging te laat is', mayWithdraw, caseWith('contract-notice', { state: 'overdue' }), {}, null],
    ['intrekken mag niet na de aankondiging', mayWithdraw, caseOf(), {}, announced],
    ['ook niet als die niet meer wordt meegedragen', mayWithdraw, caseWith('contract-notice', null), {}, announced],
    ['intrekken vraagt een reden', mayWithdraw, caseOf(), { reason: '' }, 'missing-reason'],
    ['beëindigen mag na de aankondiging', mayTerminate, caseOf(), {}, null],
    ['beëindigen vraagt een reden', mayTerminate, caseOf(), { reason: '' }, 'missing-reason'],
  ] as const)('%s', (_name, may, given, act, rule) => {
    expect(ruleOf(may(given, { ...REASON, ...act }, NOW))).toBe(rule);
  });
});

describe('ingebrekestelling (Awb 4:17 lid 3)', () => {
  const DUE = at('05-10 00:00');
  const late = caseWith('subsidy-decision', { state: 'overdue', endsAt: DUE });
  const decided = (happenedAt: number) => caseWith('subsidy-decision', { state: 'done', endsAt: DUE, happenedAt });
  const RECEIVED = at('05-14 12:00');

  it.each([
    ['na de termijn en zonder besluit telt zij', late, RECEIVED, null],
    ['op het eerste ogenblik na de laatste dag telt zij', late, DUE, null],
    ['op de laatste dag is zij te vroeg', late, DUE - 1, 'default-premature'],
    ['na het besluit is er niets meer', decided(RECEIVED - 1), RECEIVED, 'default-settled'],
    ['op het ogenblik van het besluit ook niet', decided(RECEIVED), RECEIVED, 'default-settled'],
    ['een besluit van daarna komt te laat', decided(RECEIVED + 1), RECEIVED, null],
    ['ontvangen binnen een minuut hierna mag', late, NOW + 60_000, null],
    ['ontvangen in de toekomst kan niet', late, NOW + 60_001, 'moment-in-future'],
    ['een moment van ontvangst is een heel getal', late, RECEIVED + 0.5, 'moment-in-future'],
    ['een zaak zonder dat besluit kent haar niet', caseWith('subsidy-decision', null), RECEIVED, 'unknown-milestone'],
    [
      'over de daad van een ander gaat zij niet',
      caseWith('subsidy-decision', { owner: 'theirs' }),
      RECEIVED,
      'unknown-milestone',
    ],
  ] as const)('%s', (_name, given, receivedAt, rule) => {
    expect(ruleOf(mayNoticeDefault(given, { ...ACT, milestone: 'subsidy-decision', receivedAt }, NOW))).toBe(rule);
  });

  it('een weigering noemt het artikel', () => {
    const refused = mayNoticeDefault(late, { ...ACT, milestone: 'subsidy-decision', receivedAt: DUE - 1 }, NOW);
    expect(refused).toMatchObject({ ground: 'Awb 4:17 lid 3', values: { when: 'uiterlijk do 31 mei 2018' } });
  });
});
