import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../domain/case/state.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { RefusalRule } from '../../../domain/acts/refusal.ts';
import {
  ACT,
  and,
  at,
  caseOf,
  caseWith,
  may,
  milestoneOf,
  NOW,
  REASON,
  ruleOf,
  SUSPENDED,
  termOf,
} from './builders.ts';

const mayHoldTerm = may('suspend');
const mayNoticeDefault = may('noticeOfDefault');
const mayReleaseTerm = may('resume');
const mayResume = may('resume');
const maySuspend = may('suspend');

type Row<A> = readonly [name: string, given: CaseState, act: A, rule: RefusalRule | null];

const held = caseWith('subsidy-decision', { heldSince: at('05-15 09:00') });
const TERM = 'subsidy-decision';

describe('schorsen en hervatten', () => {
  it.each([
    ['de hele zaak mag', caseOf(), {}, null],
    ['zonder reden mag niet', caseOf(), { reason: '' }, 'missing-reason'],
    ['een reden van alleen spaties telt niet', caseOf(), { reason: '  ' }, 'missing-reason'],
    ['wat al geschorst is, niet nog eens', caseOf(SUSPENDED), {}, 'already-suspended'],
  ] as const)('de zaak schorsen: %s', (_name, given, act, rule) => {
    expect(ruleOf(maySuspend(given, { ...REASON, ...act }, NOW))).toBe(rule);
  });

  /** After the decision. */
  const decided = (told: Parameters<typeof caseOf>[0]) => caseWith('award-decision', { state: 'done' }, caseOf(told));

  it('een perceel kan stilstaan voor en na de beslissing', () => {
    const hold = { ...REASON, lot: '1' };
    expect(ruleOf(maySuspend(caseOf({ lots: ['1'] }), hold, NOW))).toBeNull();
    expect(ruleOf(maySuspend(decided({ lots: ['1'] }), hold, NOW))).toBeNull();
  });

  it.each([
    ['een geschorste zaak mag', caseOf(SUSPENDED), {}, null],
    ['een geschorste zaak zonder reden mag niet', caseOf(SUSPENDED), { reason: ' ' }, 'missing-reason'],
    ['een zaak die loopt mag niet', caseOf(), {}, 'not-suspended'],
  ] as const)('de zaak hervatten: %s', (_name, given, act, rule) => {
    expect(ruleOf(mayResume(given, { ...REASON, ...act }, NOW))).toBe(rule);
  });

  it.each([
    ['een verzoek', maySuspend, decided({ lots: ['1'] }), { requestedOn: '2018-05-16' }],
    ['een laatste dag', maySuspend, decided({ lots: ['1'] }), { setLastDay: '2018-05-30' }],
    ['een grond', maySuspend, decided({ lots: ['1'] }), { stillBy: 'consent' }],
    ['een aanvulling', mayResume, caseOf({ lots: ['1'], heldLots: [{ lot: '1' }] }), { completedOn: '2018-05-16' }],
  ] as const)('%s hoort bij een beslistermijn, niet bij een perceel', (_name, does, given, day) => {
    expect(ruleOf(does(given, { ...REASON, lot: '1' }, NOW))).toBeNull();
    expect(ruleOf(does(given, { ...REASON, lot: '1', ...day }, NOW))).toBe('days-without-term');
  });

  /** Suspended on 15 May at nine; the last event is of 16 May, 11.00. */
  const NINE = at('05-15 09:00');
  const oneLot = decided({ lots: ['1', '2'], heldLots: [{ lot: '1' }] });
  it.each([
    ['de zaak, op dat ogenblik', caseOf(SUSPENDED), {}, NINE, null],
    ['de zaak, ervoor', caseOf(SUSPENDED), {}, NINE - 1, 'resumed-before-suspended'],
    ['een termijn, op dat ogenblik', held, { milestone: TERM }, NINE, null],
    ['een termijn, ervoor', held, { milestone: TERM }, NINE - 1, 'resumed-before-suspended'],
    [
      'een termijn, ervoor maar met de dag van aanvulling',
      held,
      { milestone: TERM, completedOn: '2018-05-16' },
      NINE - 1,
      null,
    ],
    ['een perceel, op dat ogenblik', oneLot, { lot: '1' }, NOW, null],
    ['een perceel, ervoor', oneLot, { lot: '1' }, NOW - 1, 'resumed-before-suspended'],
  ] as const)('hervatten van vóór het stilstond kan niet: %s', (_name, given, act, moment, rule) => {
    expect(ruleOf(mayResume(given, { ...REASON, ...act, moment }, NOW))).toBe(rule);
  });

  /** The closing is on 24 May at three. */
  const CLOSING = at('05-24 15:00');
  it.each([
    ['die nog komt', {}, CLOSING - 1, null],
    ['die intussen kwam', {}, CLOSING, 'came-while-suspended'],
    ['van een termijn', { milestone: TERM }, NOW, 'dates-without-case'],
    ['van een perceel', { lot: '1' }, NOW, 'dates-without-case'],
  ] as const)('hervatten zonder een datum te verschuiven %s', (_name, act, now, rule) => {
    expect(ruleOf(mayResume(caseOf(SUSPENDED), { ...REASON, ...act, dates: 'stay' }, now))).toBe(rule);
  });

  it.each([
    ['de zaak', {}],
    ['een perceel', { lot: '2' }],
    ['een termijn', { milestone: TERM }],
  ] as const)('schorsen over wat sindsdien gebeurde kan niet: %s', (_name, act) => {
    const suspend = (moment: number, over = {}) =>
      ruleOf(maySuspend(oneLot, { ...REASON, ...act, ...over, moment }, NOW));
    expect(suspend(NOW - 60_000)).toBeNull();
    expect(suspend(NOW - 60_001)).toBe('suspended-before-last');
  });

  it('een verzoek om aan te vullen heeft een dag van zichzelf', () => {
    const act = { ...REASON, milestone: TERM, requestedOn: '2018-05-15', moment: NINE };
    expect(mayHoldTerm(caseOf(), act, NOW)).toBeNull();
  });

  const unapplied = caseOf({ facts: { actual: {} } });
  const withTerm = caseWith(TERM, {
    lastDay: '2018-05-10' as IsoDate,
    endsAt: at('05-11 00:00'),
    term: termOf({ firstDay: '2018-05-02' as IsoDate, lastDay: '2018-05-10' as IsoDate }),
    state: 'overdue',
  });
  const hold: readonly Row<Readonly<Record<string, unknown>>>[] = [
    ['een lopende beslistermijn mag', caseOf(), {}, null],
    ['zonder reden mag niet', caseOf(), { reason: '' }, 'missing-reason'],
    ['ook terwijl de hele zaak is geschorst: de termijn loopt dan door', caseOf(SUSPENDED), {}, null],
    ['een onbekende termijn mag niet', caseOf(), { milestone: 'x' }, 'unknown-milestone'],
    ['een termijn die al stilstaat, mag niet', held, {}, 'already-suspended'],
    ['een datum zonder termijn mag niet', caseOf(), { milestone: 'award-decision' }, 'no-running-term'],
    ['de termijn van een ander mag niet', caseOf(), { milestone: 'objection-window' }, 'no-running-term'],
    ['een definitieve gunning wacht op de rechter', caseOf(), { milestone: 'award-final' }, null],
    [
      'een gunning die te laat is, niet meer',
      caseWith('award-final', { state: 'overdue' }),
      { milestone: 'award-final' },
      'no-running-term',
    ],
    ['een besluit dat er is, niet', caseWith(TERM, { state: 'done' }), {}, 'already-done'],
    ['zonder aanvraag loopt er geen termijn', unapplied, {}, 'no-application'],
    ['een verzoek van morgen bestaat niet', caseOf(), { requestedOn: '2018-05-17' }, 'moment-in-future'],
    ['een verzoek van vandaag wel', caseOf(), { requestedOn: '2018-05-16' }, null],
    ['een verzoek op de dag van de aanvraag mag', caseOf(), { requestedOn: '2018-05-01' }, null],
    ['een verzoek van ervoor niet', caseOf(), { requestedOn: '2018-04-30' }, 'request-before-application'],
    ['een verzoek op de laatste dag, later vastgelegd, telt', withTerm, { requestedOn: '2018-05-10' }, null],
    ['een verzoek van een dag later is te laat', withTerm, { requestedOn: '2018-05-11' }, 'no-running-term'],
    ['een dag die niet bestaat', caseOf(), { requestedOn: '2018-02-30' }, 'bad-act'],
    ['een laatste dag die niet bestaat', caseOf(), { setLastDay: '31-05-2018' }, 'bad-act'],
    ['aanvullen op de dag van het verzoek is geen tijd', caseOf(), { setLastDay: '2018-05-16' }, 'no-time-to-complete'],
    ['aanvullen tot en met morgen mag', caseOf(), { setLastDay: '2018-05-17' }, null],
    ['aanvullen tot en met de laatste dag van de kalender mag', caseOf(), { setLastDay: '2035-12-31' }, null],
    ['een dag later kent niemand de vrije dagen', caseOf(), { setLastDay: '2036-01-01' }, 'outside-calendar'],
    [
      'ook een gunning wacht niet tot het einde der tijden',
      caseOf(),
      { milestone: 'award-final', setLastDay: '9999-12-31' },
      'outside-calendar',
    ],
    ['een verzoek van voor de kalender bestaat niet', caseOf(), { requestedOn: '0000-01-01' }, 'outside-calendar'],
  ];
  it.each(hold)('een termijn schorsen: %s', (_name, given, act, rule) => {
    expect(ruleOf(mayHoldTerm(given, { ...REASON, milestone: TERM, ...act }, NOW))).toBe(rule);
  });

  const lapsed = caseOf({
    facts: {
      actual: {},
      holds: { [TERM]: [{ from: '2018-05-03' as IsoDate, through: '2018-05-09' as IsoDate }] },
    },
  });
  const release: readonly Row<Readonly<Record<string, unknown>>>[] = [
    ['een termijn die stilstaat mag', held, {}, null],
    ['een termijn zonder reden mag niet', held, { reason: '' }, 'missing-reason'],
    ['ook terwijl de hele zaak is geschorst', and(held, { ...SUSPENDED }), {}, null],
    ['een termijn die loopt mag niet', caseOf(), {}, 'term-not-suspended'],
    ['een onbekende termijn mag niet', held, { milestone: 'x' }, 'term-not-suspended'],
    ['na het besluit niet meer', caseWith(TERM, { state: 'done', heldSince: at('05-15 09:00') }), {}, 'already-done'],
    ['aangevuld op de dag van het verzoek mag', held, { completedOn: '2018-05-15' }, null],
    ['aangevuld voor het verzoek wordt vastgelegd', held, { completedOn: '2018-05-14' }, null],
    ['aangevuld zonder dat iemand dat vroeg ook', caseOf(), { completedOn: '2018-05-14' }, null],
    [
      'ook na het besluit',
      caseWith(TERM, { state: 'done', heldSince: at('05-15 09:00') }),
      { completedOn: '2018-05-16' },
      null,
    ],
    ['ook na het einde van de zaak', and(caseOf(), { outcome: 'completed' }), { completedOn: '2018-05-16' }, null],
    ['lang voor de zaak begon kan het niet zijn', held, { completedOn: '2016-05-14' }, 'moment-before-start'],
    ['aangevuld morgen kan niet', held, { completedOn: '2018-05-17' }, 'moment-in-future'],
    ['aangevuld op een dag die niet bestaat', held, { completedOn: 'gisteren' }, 'bad-act'],
    ['een aanvulling van voor het einde van de gestelde tijd mag nog', lapsed, { completedOn: '2018-05-05' }, null],
    ['maar niet zonder dag', lapsed, {}, 'term-not-suspended'],
  ];
  it.each(release)('een termijn hervatten: %s', (_name, given, act, rule) => {
    expect(ruleOf(mayReleaseTerm(given, { ...REASON, milestone: TERM, ...act }, NOW))).toBe(rule);
  });
});

describe('een ingebrekestelling wordt vastgelegd, wat zij ook betekent (Awb 4:17 lid 3)', () => {
  const DUE = at('05-10 00:00');
  const late = caseWith('subsidy-decision', { state: 'overdue', endsAt: DUE, term: null });
  const decided = (happenedAt: number) =>
    caseWith('subsidy-decision', { state: 'done', endsAt: DUE, happenedAt, term: null });
  const RECEIVED = at('05-14 12:00');
  const DUE_TERM = termOf({ firstDay: '2018-04-01' as IsoDate, lastDay: '2018-05-09' as IsoDate });
  const NOTICE = { ...ACT, milestone: 'subsidy-decision', proof: 'brief 7' };
  const KNOWN = { milestone: TERM, receivedAt: RECEIVED, judged: 'counts' } as const;

  it.each([
    ['na de termijn', late, RECEIVED, null],
    ['op de laatste dag', late, DUE - 1, null],
    ['ver voor het einde van de termijn', late, at('03-01 12:00'), null],
    ['na het besluit', decided(RECEIVED - 1), RECEIVED, null],
    ['terwijl de termijn stilstaat', held, RECEIVED, null],
    ['terwijl de hele zaak stilstaat', and(late, SUSPENDED), RECEIVED, null],
    ['als de zaak al is geëindigd', and(late, { outcome: 'completed' }), RECEIVED, null],
    ['als er al een is', and(late, { defaults: [KNOWN] }), RECEIVED + 1, null],
    ['ontvangen binnen een minuut hierna mag', late, NOW + 60_000, null],
    ['ontvangen in de toekomst kan niet', late, NOW + 60_001, 'moment-in-future'],
    ['ontvangen lang voor de zaak begon kan niet', late, at('01-01 12:00'), 'moment-before-start'],
    ['een moment van ontvangst is een heel getal', late, RECEIVED + 0.5, 'bad-act'],
    ['een zaak zonder dat besluit kent haar niet', caseWith('subsidy-decision', null), RECEIVED, 'unknown-milestone'],
  ] as const)('%s', (_name, given, receivedAt, rule) => {
    expect(ruleOf(mayNoticeDefault(given, { ...NOTICE, receivedAt }, NOW))).toBe(rule);
  });

  it.each(['submission-close', 'settlement-2019', 'objection-decision'])(
    'over %s wordt zij ook vastgelegd: een jurist beoordeelt haar',
    (milestone) => {
      const given = caseOf({ milestones: [milestoneOf(milestone, { term: DUE_TERM, state: 'overdue' })] });
      expect(mayNoticeDefault(given, { ...NOTICE, milestone, receivedAt: RECEIVED }, NOW)).toBeNull();
    },
  );

  it('zonder brief telt zij niet', () => {
    expect(ruleOf(mayNoticeDefault(late, { ...NOTICE, proof: ' ', receivedAt: RECEIVED }, NOW))).toBe(
      'missing-reference',
    );
  });

  it('een besluit dat de definitie zelf dateert, is ook een besluit op een aanvraag', () => {
    const dated = caseWith('subsidy-decision', { state: 'overdue', endsAt: DUE, term: null });
    expect(mayNoticeDefault(dated, { ...NOTICE, receivedAt: DUE }, NOW)).toBeNull();
  });
});
