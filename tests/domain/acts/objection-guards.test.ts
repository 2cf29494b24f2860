import { describe, expect, it } from 'vitest';
import { stopsTerm } from '../../../domain/acts/ask-repair.ts';
import type { ActName } from '../../../domain/acts/acts.ts';
import { judge, offeredNow } from '../../../domain/acts/judge.ts';
import type { RefusalRule } from '../../../domain/acts/refusal.ts';
import { caseMilestones } from '../../../activities/plan-rows.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import type { ObjectionOwn } from '../../../domain/case/own-part.ts';
import { startOfDay } from '../../../domain/law/clock.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { makeObjectionPlan, OBJECTION, OBJECTION_PHASE } from '../../../domain/plan/objection-plan.ts';
import { inOrder } from '../../../procedures/phases.ts';
import { ACT, and, at, caseOf, caseWith, holdOf, milestoneOf, NOW, ruleOf } from './builders.ts';

const day = (text: string): IsoDate => text as IsoDate;
/** Received on 14 May; the window ends on 18 May, so the decision term runs until 29 June. Now is 16 May. */
const TERMS = { receivedOn: day('2018-05-14'), windowLastDay: day('2018-05-18'), committee: false };
const made = makeObjectionPlan({ reminders: { workdays: [] } as never }, TERMS, { moved: {}, actual: {}, shifts: {} });
const planned = made.ok ? made.value : [];
const OWN: ObjectionOwn = {
  kind: 'objection',
  no: 1,
  terms: TERMS,
  objector: 't:1',
  timeliness: 'in-time',
  verdict: null,
  defects: 'none',
  consequence: null,
};

const objection = (own: Partial<ObjectionOwn> = {}, over: Partial<CaseState> = {}): CaseState => ({
  ...and(caseOf(), { own: { ...OWN, ...own }, milestones: caseMilestones(planned) }),
  phases: inOrder([OBJECTION_PHASE]),
  phase: OBJECTION_PHASE,
  ...over,
});
const facts = (over: Partial<CaseState['facts']>): Partial<CaseState> => ({ facts: { ...caseOf().facts, ...over } });
/** Asked on 15 May, to be repaired on 30 May at the latest. */
const asked = objection(
  { defects: 'asked' },
  facts({ holds: { [OBJECTION.decision]: [{ from: day('2018-05-16'), through: day('2018-05-30') }] } }),
);
const holding = {
  ...asked,
  holds: [holdOf({ of: 'term', milestone: OBJECTION.decision }, startOfDay(day('2018-05-15')))],
};
const heard = (given: CaseState): CaseState => caseWith(OBJECTION.hearing, { state: 'done', happenedAt: NOW }, given);
/** Staff set the decision before the last day of its term. */
const early = caseWith(
  OBJECTION.decision,
  { lastDay: day('2018-06-01'), endsAt: startOfDay(day('2018-06-02')) },
  objection(),
);
const inTerm = startOfDay(day('2018-06-20'));
const after = startOfDay(day('2018-07-02'));

type Row = readonly [string, ActName, CaseState, Readonly<Record<string, unknown>>, RefusalRule | null, now?: number];

const FILED = { receivedAt: NOW, proof: 'brief', objector: 'Zorg BV' };
const HEARD_ON = { milestone: OBJECTION.hearing, reason: 'zaal' };
/** A month before the case began. */
const FIRST = caseOf().startedAt - 31 * 86_400_000;
const VERDICT = { verdict: 'counts', reason: 'ziekte' };
const REPAIR = { setLastDay: '2018-05-30', reason: 'gronden' };
const REPAIRED = { completedOn: '2018-05-16', proof: 'brief' };
const LATER = { until: '2018-08-01', proof: 'mail' };
const DECIDED = { consequence: 'unfounded', proof: 'besluit' };

const rows: readonly Row[] = [
  ['een bezwaar wordt vastgelegd', 'fileObjection', caseOf(), FILED, null],
  ['ook in een zaak die geschorst is', 'fileObjection', caseOf({ suspension: { since: NOW } }), FILED, null],
  ['niet van morgen', 'fileObjection', caseOf(), { ...FILED, receivedAt: NOW + 86_400_000 }, 'moment-in-future'],
  ['ook waar geen bezwaar openstaat', 'fileObjection', caseOf({ milestones: [milestoneOf('agenda')] }), FILED, null],
  ['gepost op de dag van ontvangst', 'fileObjection', caseOf(), { ...FILED, postedOn: '2018-05-16' }, null],
  [
    'niet gepost na de ontvangst',
    'fileObjection',
    caseOf(),
    { ...FILED, postedOn: '2018-05-17' },
    'posted-after-receipt',
  ],
  [
    'vroeg is vroeg: wat binnenkomt, wordt vastgelegd',
    'fileObjection',
    caseOf(),
    { ...FILED, receivedAt: at('02-20 10:00') },
    null,
  ],
  ['een maand voor de zaak begon ook', 'fileObjection', caseOf(), { ...FILED, receivedAt: FIRST }, null],
  [
    'van daarvoor bestaat het niet',
    'fileObjection',
    caseOf(),
    { ...FILED, receivedAt: FIRST - 86_400_000 },
    'objection-before-start',
  ],
  [
    'ook niet gepost van daarvoor',
    'fileObjection',
    caseOf(),
    { ...FILED, postedOn: '2016-05-16' },
    'objection-before-start',
  ],
  [
    'gehoord vóór de ontvangst kan niet',
    'reportMilestone',
    objection(),
    { milestone: OBJECTION.hearing, happenedAt: startOfDay(day('2018-05-14')) - 1 },
    'before-receipt',
  ],
  ['horen op de dag van de beslissing', 'moveMilestone', objection(), { ...HEARD_ON, to: '2018-06-29' }, null],
  ['niet erna (Awb 7:2)', 'moveMilestone', objection(), { ...HEARD_ON, to: '2018-06-30' }, 'hearing-after-decision'],
  [
    'is de beslissing al te laat, dan wel',
    'moveMilestone',
    caseWith(OBJECTION.decision, { state: 'overdue' }, objection()),
    { ...HEARD_ON, to: '2018-07-20' },
    null,
    after,
  ],
  ['niet tegen een bezwaar', 'fileObjection', objection(), FILED, 'not-for-this-case'],
  ['te laat: een mens beoordeelt', 'judgeTimeliness', objection({ timeliness: 'late' }), VERDICT, null],
  ['te vroeg ook', 'judgeTimeliness', objection({ timeliness: 'premature' }), VERDICT, null],
  [
    'opnieuw beoordelen kan',
    'judgeTimeliness',
    objection({ timeliness: 'late', verdict: 'counts-not' }),
    VERDICT,
    null,
  ],
  ['op tijd is op tijd', 'judgeTimeliness', objection(), VERDICT, 'objection-in-time'],
  [
    'zonder reden niet',
    'judgeTimeliness',
    objection({ timeliness: 'late' }),
    { ...VERDICT, reason: ' ' },
    'missing-reason',
  ],
  ['herstel vragen', 'askRepair', objection(), REPAIR, null],
  ['herstel vragen van een dag geleden', 'askRepair', objection(), { ...REPAIR, requestedOn: '2018-05-15' }, null],
  [
    'niet van voor de ontvangst',
    'askRepair',
    objection(),
    { ...REPAIR, requestedOn: '2018-05-13' },
    'repair-before-receipt',
  ],
  ['niet van morgen', 'askRepair', objection(), { ...REPAIR, requestedOn: '2018-05-17' }, 'moment-in-future'],
  [
    'geen termijn van nul dagen',
    'askRepair',
    objection(),
    { ...REPAIR, setLastDay: '2018-05-16' },
    'no-time-to-repair',
  ],
  ['niet twee keer tegelijk', 'askRepair', holding, REPAIR, 'repair-asked-already'],
  ['ook niet als de termijn er niet meer om stilstaat', 'askRepair', asked, REPAIR, 'repair-asked-already'],
  [
    'opnieuw, als die tijd voorbij is',
    'askRepair',
    asked,
    { ...REPAIR, setLastDay: '2018-06-20' },
    null,
    startOfDay(day('2018-05-31')),
  ],
  [
    'een tweede gebrek, als het eerste is hersteld',
    'askRepair',
    { ...asked, own: { ...OWN, defects: 'repaired' } },
    REPAIR,
    null,
  ],
  [
    'ook na de beslistermijn: Awb 6:6 kent geen laatste dag',
    'askRepair',
    objection(),
    { ...REPAIR, setLastDay: '2018-07-20' },
    null,
    after,
  ],
  ['hersteld', 'recordRepair', holding, REPAIRED, null],
  ['ook wat niemand vroeg, wordt vastgelegd', 'recordRepair', objection(), REPAIRED, null],
  [
    'ook in een zaak die geschorst is',
    'recordRepair',
    { ...asked, holds: [holdOf({ of: 'case' }, NOW)] },
    REPAIRED,
    null,
  ],
  ['ook na de beslissing', 'recordRepair', { ...asked, outcome: 'completed' }, REPAIRED, null],
  ['ook wat vóór het verzoek kwam', 'recordRepair', holding, { ...REPAIRED, completedOn: '2018-05-14' }, null],
  ['niet morgen', 'recordRepair', holding, { ...REPAIRED, completedOn: '2018-05-17' }, 'moment-in-future'],
  ['ook als de termijn er niet om stilstond', 'recordRepair', asked, REPAIRED, null],
  [
    'de beslissing meldt niemand: zij wordt vastgelegd',
    'reportMilestone',
    objection(),
    { milestone: OBJECTION.decision },
    'decided-by-act',
  ],
  ['horen wordt gemeld', 'reportMilestone', objection(), { milestone: OBJECTION.hearing }, null],
  [
    'de beslistermijn schorsen kan alleen om herstel (Awb 7:14)',
    'suspend',
    objection(),
    { milestone: OBJECTION.decision, reason: 'drukte', setLastDay: '2018-05-30' },
    'hold-in-objection',
  ],
  ['verdagen', 'adjourn', objection(), { reason: 'drukte' }, null],
  [
    'verdagen kan één keer',
    'adjourn',
    objection({}, facts({ adjourned: true })),
    { reason: 'drukte' },
    'already-adjourned',
  ],
  [
    'niet na instemming',
    'adjourn',
    objection({}, facts({ agreed: day('2018-08-01') })),
    { reason: 'x' },
    'delay-agreed-already',
  ],
  ['niet na de termijn', 'adjourn', objection(), { reason: 'drukte' }, 'adjourned-too-late', after],
  ['verdagen na een eerder gekozen dag, binnen de termijn', 'adjourn', early, { reason: 'drukte' }, null, inTerm],
  [
    'herstel vragen na een eerder gekozen dag',
    'askRepair',
    early,
    { ...REPAIR, setLastDay: '2018-06-30' },
    null,
    inTerm,
  ],
  [
    'uitstel binnen de termijn van de wet, ook na een eerder gekozen dag',
    'agreeDelay',
    early,
    { ...LATER, until: '2018-06-29' },
    'no-delay',
  ],
  ['uitstel met instemming', 'agreeDelay', objection(), LATER, null],
  ['uitstel na de termijn ook', 'agreeDelay', objection(), LATER, null, after],
  [
    'uitstel tot een dag die al voorbij is',
    'agreeDelay',
    objection(),
    { ...LATER, until: '2018-07-01' },
    'no-delay',
    after,
  ],
  ['uitstel dat niets uitstelt', 'agreeDelay', objection(), { ...LATER, until: '2018-06-29' }, 'no-delay'],
  ['beslissen na het horen', 'decideObjection', heard(objection()), DECIDED, null],
  ['beslissen na de termijn ook', 'decideObjection', heard(objection()), DECIDED, null, after],
  ['niet zonder horen (Awb 7:2)', 'decideObjection', objection(), DECIDED, 'not-heard'],
  [
    'te vroeg en geteld is geteld (Awb 6:10)',
    'decideObjection',
    heard(objection({ timeliness: 'premature', verdict: 'counts' })),
    DECIDED,
    null,
  ],
  [
    'niet om wie na de beslissing is gehoord',
    'decideObjection',
    heard(objection()),
    { ...DECIDED, moment: NOW - 1 },
    'not-heard',
  ],
  ['een lege reden is geen reden', 'decideObjection', objection(), { ...DECIDED, unheard: ' ' }, 'not-heard'],
  ['zonder horen met reden (Awb 7:3)', 'decideObjection', objection(), { ...DECIDED, unheard: 'kennelijk' }, null],
  [
    'niet vóór het oordeel over te laat',
    'decideObjection',
    heard(objection({ timeliness: 'late' })),
    DECIDED,
    'timeliness-not-judged',
  ],
  [
    'niet vóór het oordeel over te vroeg',
    'decideObjection',
    heard(objection({ timeliness: 'premature' })),
    DECIDED,
    'timeliness-not-judged',
  ],
  ['verschoonbaar telt', 'decideObjection', heard(objection({ timeliness: 'late', verdict: 'counts' })), DECIDED, null],
  [
    'niet verschoonbaar kan alleen niet-ontvankelijk',
    'decideObjection',
    heard(objection({ timeliness: 'late', verdict: 'counts-not' })),
    DECIDED,
    'objection-not-in-time',
  ],
  [
    'en dat mag',
    'decideObjection',
    objection({ timeliness: 'late', verdict: 'counts-not' }),
    { ...DECIDED, consequence: 'inadmissible', unheard: 'kennelijk' },
    null,
  ],
  [
    'een ingebrekestelling zonder besluit: dat ontbreekt',
    'noticeOfDefault',
    objection(),
    { receivedAt: NOW, proof: 'brief' },
    'missing-field',
  ],
  ['intrekken', 'withdraw', objection(), { reason: 'de indiener trok in' }, null],
];

describe('handelingen van een bezwaar', () => {
  for (const [title, name, given, fields, rule, now = NOW] of rows)
    it(`${title} (${name})`, () => {
      expect(ruleOf(judge(given, name, { ...ACT, ...fields }, now, null))).toBe(rule);
    });

  it.each(['judgeTimeliness', 'askRepair', 'recordRepair', 'adjourn', 'agreeDelay', 'decideObjection'] as const)(
    '%s is niet voor een aanbesteding',
    (name) =>
      expect(ruleOf(judge(caseOf(), name, { ...ACT, ...VERDICT, ...REPAIR, ...DECIDED }, NOW, null))).toMatch(
        /^(not-for-this-case|bad-act|missing-field)$/,
      ),
  );

  it.each([
    ['late', 'Awb 6:11'],
    ['premature', 'Awb 6:10'],
  ] as const)('hoe het kwam (%s), geeft de grond: ook na het oordeel', (timeliness, ground) => {
    const decide = (verdict: ObjectionOwn['verdict']) =>
      judge(objection({ timeliness, verdict }), 'decideObjection', { ...ACT, ...DECIDED }, NOW, null);
    expect(decide(null)).toMatchObject({ rule: 'timeliness-not-judged', ground });
    expect(decide('counts-not')).toMatchObject({ rule: 'objection-not-in-time', ground, values: { came: timeliness } });
  });

  it('een termijn die voorbij is, staat niet meer stil om herstel', () => {
    const endsAt = startOfDay(day('2018-06-30'));
    expect([stopsTerm({ endsAt }, endsAt - 1), stopsTerm({ endsAt }, endsAt)]).toEqual([true, false]);
  });

  it('biedt aan wat nu kan', () => {
    expect(offeredNow(objection())).toEqual(
      expect.arrayContaining(['askRepair', 'adjourn', 'agreeDelay', 'decideObjection', 'withdraw']),
    );
    expect(offeredNow(objection())).not.toContain('judgeTimeliness');
    expect(offeredNow(objection())).not.toContain('recordRepair');
    expect(offeredNow(objection({ timeliness: 'late' }))).toContain('judgeTimeliness');
    expect(offeredNow(holding)).toContain('recordRepair');
    expect(offeredNow(objection({}, facts({ adjourned: true })))).not.toContain('adjourn');
    expect(offeredNow(objection({ consequence: 'unfounded' }, { outcome: 'completed' }))).toEqual([]);
  });
});
