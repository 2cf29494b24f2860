import { describe, expect, it } from 'vitest';
import { changePlan, type ChangedPlan, type PlanChange } from '../../../../domain/plan/change/change-plan.ts';
import { againstTerm } from '../../../../domain/plan/change/move-rules.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { NO_FACTS, type PlanFacts } from '../../../../domain/plan/plan-facts.ts';
import { example } from '../../../examples.ts';
import { at, NOW } from '../../acts/builders.ts';
import { change, dayOf, move, planned } from './plan-changes.ts';

const line = (key: string, value: string) => (text: string) => {
  const edited = text.replace(new RegExp(`^ {2}${key}:.*$`, 'm'), `  ${key}: ${value}`);
  return edited === text ? text.replace(/^planning:$/m, `planning:\n  ${key}: ${value}`) : edited;
};

const NOW_2020 = Date.parse('2020-10-01T10:00:00+02:00');
const european = (made: PlanChange, facts: PlanFacts = NO_FACTS, edit?: (text: string) => string): ChangedPlan =>
  changePlan({ ...example('lnvt-2020', edit), of: { kind: 'tender' }, facts, change: made });
const sent = (day: string): PlanChange => ({
  kind: 'report',
  milestone: 'award-decision',
  happenedAt: Date.parse(`${day}T12:00:00+01:00`),
});

describe('een verplaatste termijn blijft een termijn', () => {
  const later = planned(european(move('standstill', '2020-12-10', NOW_2020)));

  it('een langere opschortende termijn staat zoals zij is gegeven, en houdt haar uitleg', () => {
    expect(later.on.get('standstill')).toMatchObject({
      lastDay: '2020-12-10',
      term: { rule: 'standstill', lastDay: '2020-12-03' },
    });
  });

  it.each([
    // Twenty days after the 23rd end on Sunday the 13th, past the date that was given.
    ['2020-11-23', '2020-12-14'],
    ['2020-11-13', '2020-12-10'],
    ['2020-11-20', '2020-12-10'],
  ])('verzonden op %s loopt zij tot en met %s: de laatste van de twee', (day, lastDay) => {
    expect(dayOf(european(sent(day), later.facts), 'standstill')).toBe(lastDay);
  });

  it('korter dan de wet kan niet, ook niet terug naar de dag van voor de verplaatsing', () => {
    expect(european(move('standstill', '2020-12-02', NOW_2020), later.facts)).toMatchObject({
      refusal: { rule: 'term-of-law', values: { allowed: '2020-12-03', side: 'later' } },
    });
  });

  it('een schorsing van de hele zaak laat haar staan', () => {
    const resumed = european(
      { kind: 'resume', since: NOW_2020, until: NOW_2020 + 10 * 86_400_000, open: ['standstill', 'award-final'] },
      later.facts,
    );
    expect(dayOf(resumed, 'standstill')).toBe('2020-12-10');
  });

  const sooner = planned(change(move('subsidy-decision@perceel-1', '2018-11-20')));

  it.each([
    ['2018-08-10', '2018-11-09'],
    ['2018-08-31', '2018-11-20'],
  ])('een besluit dat eerder is gepland, volgt een aanvraag van %s: %s', (day, lastDay) => {
    const applied = change(
      { kind: 'report', milestone: 'subsidy-application@perceel-1', happenedAt: Date.parse(`${day}T12:00:00+02:00`) },
      sooner.facts,
    );
    expect(dayOf(applied, 'subsidy-decision@perceel-1')).toBe(lastDay);
    expect(planned(applied).on.get('subsidy-decision@perceel-1')?.term).toMatchObject({
      rule: 'subsidy-decision/local-scheme',
    });
  });

  it('een termijn die stilstaat, neemt de eerdere datum mee', () => {
    const hold: PlanChange = {
      kind: 'hold',
      milestone: 'subsidy-decision@perceel-1',
      since: at('10-01 10:00'),
      until: at('10-11 10:00'),
    };
    expect(planned(change(hold, sooner.facts)).on.get('subsidy-decision@perceel-1')).toMatchObject({
      lastDay: '2018-11-29',
      term: { lastDay: '2018-12-09' },
    });
  });

  it.each([
    ['objection-window', '2018-08-03'],
    ['subsidy-decision@perceel-1', '2018-11-30'],
    ['submission-close', '2018-05-24'],
    ['submission-close', '2018-05-24 15:00'],
    ['award-decision', '2018-06-22'],
  ])('naar de dag waarop het al staat is geen verplaatsing: %s', (milestone, to) => {
    expect(change(move(milestone, to))).toMatchObject({ refusal: { rule: 'already-there' } });
  });

  it.each([
    ['2020-10-02 14:00', '2020-10-02T14:00:00+02:00'],
    // A day alone keeps the hour.
    ['2020-10-05', '2020-10-05T12:00:00+02:00'],
  ])('een termijn met een uur gaat later, ook op haar eigen dag: %s', (to, instant) => {
    const edit = line('vragen-tot', '{ termijn: 14 dagen, na: aankondiging, om: 12:00 }');
    const moved = planned(european(move('questions-close', to, NOW_2020), NO_FACTS, edit));
    expect(moved.on.get('questions-close')?.endsAt).toBe(Date.parse(instant));
  });

  it('een bezwaartermijn die ooit is verplaatst, volgt toch de verzending', () => {
    const moved = { 'objection-window': { day: '2018-08-03' as IsoDate } };
    const reported = change(
      { kind: 'report', milestone: 'award-decision', happenedAt: at('07-06 10:00') },
      { ...NO_FACTS, moved },
    );
    expect(dayOf(reported, 'objection-window')).toBe('2018-08-17');
  });
});

describe('een termijn van de wet die de definitie zelf noemt', () => {
  it.each([
    ['2018-08-03'],
    ['{ uiterlijk: 2018-07-20 }'],
    ['{ van: 2018-06-23, tot-en-met: 2018-08-03 }'],
    ['{ termijn: 42 dagen, na: gunningsbeslissing, bron: regeling }'],
    ['{ termijn: 5 weken, na: gunningsbeslissing, bron: regeling }'],
    ['{ termijn: 6 weken, na: gesprekken, bron: regeling }'],
  ])('bezwaartermijn %s telt toch vanaf de verzending', (value) => {
    const edit = line('bezwaartermijn', value);
    const start = planned(change({ kind: 'start', now: NOW }, NO_FACTS, { edit }));
    expect(start.on.get('objection-window')).toMatchObject({ firstDay: '2018-06-23', lastDay: '2018-08-03' });
    const reported = change(
      { kind: 'report', milestone: 'award-decision', happenedAt: at('07-06 10:00') },
      start.facts,
      { edit },
    );
    expect(dayOf(reported, 'objection-window')).toBe('2018-08-17');
    expect(change(move('objection-window', '2018-07-27'), NO_FACTS, { edit })).toMatchObject({
      refusal: { rule: 'fixed-by-law', values: { allowed: '2018-08-03' } },
    });
  });

  it.each([
    ['2020-11-20', '2020-12-03'],
    ['{ van: 2020-11-14, tot-en-met: 2020-11-20 }', '2020-12-03'],
    ['{ termijn: 15 dagen, na: gunningsbeslissing, bron: overeenkomst }', '2020-12-03'],
    ['{ termijn: 25 dagen, na: gunningsbeslissing, bron: overeenkomst }', '2020-12-08'],
    ['2020-12-10', '2020-12-10'],
  ])('opschortende-termijn %s loopt tot en met %s, nooit korter dan de wet', (value, lastDay) => {
    const edit = line('opschortende-termijn', value);
    const start = planned(european({ kind: 'start', now: NOW_2020 }, NO_FACTS, edit));
    expect(start.on.get('standstill')?.lastDay).toBe(lastDay);
    const late = planned(european(sent('2020-11-23'), NO_FACTS, edit)).on.get('standstill')?.lastDay ?? '';
    expect(late >= '2020-12-14').toBe(true);
    expect(european(move('standstill', '2020-12-02', NOW_2020), NO_FACTS, edit)).toMatchObject({
      refusal: { rule: 'term-of-law' },
    });
  });
});

describe('een spoedprocedure', () => {
  it('rekent de nota op vier dagen voor de sluiting (Aw 2.74)', () => {
    const edit = (text: string) =>
      text.replace(/^ {2}nota-van-inlichtingen:.*\n/m, '').replace('spoed: nee', 'spoed: ja');
    const { on } = planned(change({ kind: 'start', now: NOW }, NO_FACTS, { edit }));
    expect(on.get('clarification-note')).toMatchObject({
      lastDay: '2018-05-20',
      term: { rule: 'clarification-note-urgent' },
    });
  });
});

describe('een eigen stap die voor iets moet komen', () => {
  const edit = (text: string): string =>
    text.replace(
      /^planning:$/m,
      'stappen:\n  - { naam: Presentatie, op: 2018-06-14, volgt-op: opening, komt-voor: gunningsbeslissing, grond: gekozen }\n\nplanning:',
    );
  it.each([
    ['blijft ervoor', '2018-06-20', 'planned'],
    ['gaat er niet voorbij', '2018-06-25', 'refused'],
  ])('%s', (_name, to, kind) => {
    const made = change(move('stap-presentatie', to), NO_FACTS, { edit });
    expect(made.kind).toBe(kind);
    if (made.kind === 'refused')
      expect(made.refusal).toMatchObject({ rule: 'breaks-rule', milestone: 'stap-presentatie' });
  });
});

describe('een besluit dat later moet dan zijn termijn (Awb 4:13, 4:14 lid 3)', () => {
  it.each([
    ['zonder wet of regeling kan een bericht de termijn verlengen', ['Awb 4:13 lid 2'], 'tellDelay'],
    ['met een regeling niet', ['Awb 4:13 lid 1'], undefined],
  ] as const)('%s', (_name, grounds, more) => {
    const { type } = example('utrecht-2018');
    const decision = planned(change({ kind: 'start', now: NOW })).on.get('subsidy-decision@perceel-1');
    if (decision?.term == null) throw new Error('a decision without a term');
    const refused = againstTerm(
      { type, facts: NO_FACTS },
      { ...decision, term: { ...decision.term, grounds } },
      '2019-06-01' as IsoDate,
    );
    expect([refused?.rule, refused?.values['more']]).toEqual(['term-of-law', more]);
  });
});
