import { describe, expect, it } from 'vitest';
import {
  added,
  due,
  ended,
  escalated,
  held,
  released,
  reopened,
  reported,
  untilOf,
} from '../../../domain/case/transitions.ts';
import { NO_CHANGES, rescheduled } from '../../../domain/case/rescheduled.ts';
import { termHold } from '../../../domain/case/hold.ts';
import { escalationAfter } from '../../../domain/plan/escalation.ts';
import { localIso } from '../../../domain/law/clock.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { at, caseOf, caseWith, holdOf, milestoneOf, NOW, termOf } from '../acts/builders.ts';

const of = (state: CaseState, id: string) => state.milestones.find((one) => one.id === id);

describe('overgangen van een mijlpaal', () => {
  it('gemeld: gedaan, en het feit staat in het plan', () => {
    const state = caseOf();
    reported(state, 'evaluation', NOW);
    expect(of(state, 'evaluation')).toMatchObject({ state: 'done', happenedAt: NOW });
    expect(state.facts.actual['evaluation']).toBe(NOW);
  });

  it('wat van anderen is, gaat voorbij; wat van ons is, is te laat', () => {
    const state = caseOf();
    expect(due(state, 'submission-close', at('05-24 15:00')).state).toBe('passed');
    const { escalatesAt } = milestoneOf('x');
    expect(due(state, 'evaluation', at('06-01 00:00'))).toMatchObject({ state: 'overdue', escalatesAt });
  });

  it('op het ogenblik dat het te laat is, hoort de jurist wat was gepland; een ogenblik later telt vanaf dan', () => {
    const { overdueAt, escalatesAt } = milestoneOf('evaluation');
    expect(due(caseOf(), 'evaluation', overdueAt).escalatesAt).toBe(escalatesAt);
    expect(due(caseOf(), 'evaluation', overdueAt + 1).escalatesAt).toBe(escalationAfter(overdueAt + 1));
  });

  it('wat vanzelf ingaat, gaat voorbij', () => {
    const state = caseWith('evaluation', { owner: 'effect' });
    expect(due(state, 'evaluation', NOW).state).toBe('passed');
  });

  it('met het einde van de zaak eindigt alles wat stilstaat of op iemand wacht', () => {
    const pending = [
      { act: 'suspend', content: '{}', by: ['p:noor'], verified: [], needs: 2, since: NOW, until: NOW + 1 },
    ];
    const state = caseOf({ pending });
    const things = [{ of: 'case' }, { of: 'lot', lot: '1' }, { of: 'term', milestone: 'subsidy-decision' }] as const;
    for (const what of things) held(state, holdOf(what, NOW));
    ended(state, 'withdrawn');
    expect(state).toMatchObject({ outcome: 'withdrawn', holds: [], pending: [] });
  });

  it('wie op een mijlpaal wacht, ziet haar veranderen: het is dezelfde', () => {
    const state = caseOf();
    const watched = of(state, 'evaluation');
    reported(state, 'evaluation', NOW);
    expect(of(state, 'evaluation')).toBe(watched);
  });

  it('wat te laat werd toen zijn fase begon, hoort de jurist twee werkdagen na dat moment', () => {
    const state = caseOf();
    // Wednesday 6 June 2018: two working days later is Friday 8 June at nine.
    expect(due(state, 'evaluation', at('06-06 10:00')).escalatesAt).toBe(at('06-08 09:00'));
  });

  it.each([
    ['passed', true, 'open'],
    ['open', false, 'open'],
    ['done', false, 'done'],
  ] as const)('heropenen van %s: %s', (before, did, after) => {
    const state = caseWith('submission-close', { state: before });
    expect(reopened(state, 'submission-close')).toBe(did);
    expect(of(state, 'submission-close')?.state).toBe(after);
  });

  it('een termijn die stilstaat, is niet te laat meer; hervat telt zij een versie verder', () => {
    const state = caseWith('subsidy-decision', { state: 'overdue', alarms: 1 });
    const what = { of: 'term', milestone: 'subsidy-decision' } as const;
    held(state, holdOf(what, NOW));
    expect(of(state, 'subsidy-decision')).toMatchObject({ state: 'open', alarms: 0, version: 1 });
    released(state, what);
    expect(of(state, 'subsidy-decision')?.version).toBe(2);
    expect(termHold(state, 'subsidy-decision')).toBeNull();
  });

  it('wat al stilstaat, staat één keer stil', () => {
    const state = caseOf();
    held(state, holdOf({ of: 'lot', lot: '1' }, NOW));
    held(state, holdOf({ of: 'lot', lot: '1' }, NOW + 1));
    held(state, holdOf({ of: 'lot', lot: '2' }, NOW));
    expect(state.holds.map((one) => one.since)).toEqual([NOW + 1, NOW]);
  });

  it('de jurist hoort het, en daarna elke week en elke vier weken opnieuw, ruim een jaar lang', () => {
    const state = caseWith('evaluation', { state: 'overdue' });
    const heard: string[] = [];
    let next: number | null = at('06-05 09:00');
    while (next !== null) {
      heard.push(localIso(next).slice(0, 16));
      next = escalated(state, 'evaluation', next).escalatesAt;
    }
    expect(heard.slice(0, 6)).toEqual([
      '2018-06-05T09:00',
      '2018-06-12T09:00',
      '2018-06-19T09:00',
      '2018-06-26T09:00',
      '2018-07-03T09:00',
      '2018-07-31T09:00',
    ]);
    expect(heard).toHaveLength(17);
    expect(heard.at(-1)?.slice(0, 7)).toBe('2019-06');
  });

  it('en hoort het weer van voren af aan als het opnieuw te laat is', () => {
    const state = caseWith('evaluation', { state: 'overdue', alarms: 3 });
    rescheduled(state, [{ ...milestoneOf('evaluation'), endsAt: at('07-01 00:00'), lastDay: '2018-06-30' as IsoDate }]);
    expect(due(state, 'evaluation', at('07-01 00:00'))).toMatchObject({ alarms: 0, escalatesAt: at('07-03 09:00') });
  });

  it('een mijlpaal komt er bij in een lopende zaak, en geen twee keer', () => {
    const state = caseOf();
    added(state, milestoneOf('hearing'));
    expect(of(state, 'hearing')?.state).toBe('open');
    expect(() => added(state, milestoneOf('hearing'))).toThrow('hearing is there already');
  });

  it('een mijlpaal die erbij komt, staat achter wat zij volgt', () => {
    const ids = ['note', 'close', 'opening'];
    const state = caseOf({ milestones: ids.map((id) => milestoneOf(id)) });
    added(state, milestoneOf('note-2', { after: ['notice', 'note'] }));
    added(state, milestoneOf('hearing'));
    expect(state.milestones.map(({ id }) => id)).toEqual(['note', 'note-2', 'close', 'opening', 'hearing']);
  });

  it('een mijlpaal die er niet is, is een fout van het programma', () => {
    expect(() => reported(caseOf(), 'nergens', NOW)).toThrow('nergens is not in the case');
  });
});

describe('een nieuw plan overnemen', () => {
  const later = (id: string, over = {}) => milestoneOf(id, { endsAt: at('06-10 00:00'), when: 'later', ...over });

  it('wat nog komt, krijgt zijn nieuwe datum en is weer open', () => {
    const state = caseWith('evaluation', { state: 'overdue', alarms: 1 });
    const { dates } = rescheduled(state, [later('evaluation')]);
    expect(dates).toEqual([{ milestone: 'evaluation', version: 2, from: 'uiterlijk do 31 mei 2018', to: 'later' }]);
    expect(of(state, 'evaluation')).toMatchObject({ state: 'open', alarms: 0, version: 2, when: 'later' });
  });

  it.each(['done', 'passed'] as const)('wat %s is, blijft staan', (over) => {
    const state = caseWith('evaluation', { state: over });
    expect(rescheduled(state, [later('evaluation')])).toEqual({ milestones: [], dates: [] });
  });

  it('dezelfde datum verandert niets', () => {
    const state = caseOf();
    const same = { ...milestoneOf('evaluation', { endsAt: at('06-22 00:00') }) };
    expect(rescheduled(state, [same])).toEqual({ milestones: [], dates: [] });
  });

  it('een datum die blijft staan terwijl haar termijn verschuift, krijgt de termijn en geen versie', () => {
    const state = caseOf();
    const old = of(state, 'subsidy-decision');
    const term = termOf({ firstDay: '2018-06-30' as never, lastDay: '2018-12-07' as never });
    const next = milestoneOf('subsidy-decision', { endsAt: at('12-01 00:00'), term, ground: 'Awb 4:13' });
    const { milestones, dates } = rescheduled(state, [next]);
    expect([milestones.map((one) => one.id), dates]).toEqual([['subsidy-decision'], []]);
    expect(old).toMatchObject({ version: 1, term: { lastDay: '2018-12-07' }, ground: 'Awb 4:13' });
  });

  it('een termijn die van een andere dag telt en op dezelfde eindigt, zegt van welke', () => {
    const counted = (eventDay: string, firstDay: string) => ({
      firstDay: firstDay as IsoDate,
      term: termOf({ eventDay: eventDay as IsoDate, lastDay: '2018-08-03' as IsoDate }),
    });
    const state = caseWith('objection-window', counted('2018-06-22', '2018-06-23'));
    const next = { ...(of(state, 'objection-window') ?? milestoneOf('x')), ...counted('2018-06-23', '2018-06-24') };
    const { dates, milestones } = rescheduled(state, [next]);
    expect(dates).toEqual([]);
    expect(milestones).toMatchObject([{ id: 'objection-window', version: 1, ...counted('2018-06-23', '2018-06-24') }]);
  });

  it('wat het nieuwe plan niet noemt, blijft zoals het was', () => {
    const state = caseOf();
    const before = state.milestones.map((one) => ({ ...one }));
    expect(rescheduled(state, [])).toEqual(NO_CHANGES);
    expect(state.milestones).toEqual(before);
  });

  it('een mijlpaal die er nog niet was, komt erbij zonder verplaatsing', () => {
    const state = caseOf();
    const { milestones, dates } = rescheduled(state, [later('hearing')]);
    expect([milestones.map((one) => one.id), dates]).toEqual([['hearing'], []]);
  });
});

describe('tot wanneer iets stilstaat', () => {
  it('tot het einde van de gestelde dag, of tot iemand het hervat', () => {
    expect(untilOf('2018-05-28' as never)).toBe(at('05-29 00:00'));
    expect(untilOf(undefined)).toBeNull();
  });
});
