import { describe, expect, it } from 'vitest';
import { phaseOf, waitingFor } from '../../../domain/case/outlook.ts';
import { nextWake, wakeOf } from '../../../domain/case/wakes.ts';
import { endsWithoutAward, phaseOver } from '../../../domain/case/over.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import type { PhaseType } from '../../../domain/plan/phase.ts';
import { and, at, caseOf, caseWith, milestoneOf, SUSPENDED, type Told } from '../acts/builders.ts';

const noAward = [{ award: '1', outcome: { noAward: 'floor' } }];
const milestone = (state: CaseState, id: string) => {
  const found = state.milestones.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

/** A case in one phase that waits for this, with these milestones. */
const waiting = (waits: PhaseType['waits'], told: Told): CaseState => ({
  ...caseOf({ phase: 'hier', ...told }),
  phases: [{ id: 'hier', next: null, waits }],
});
const here = (state: 'open' | 'done' | 'passed' | 'overdue') => milestoneOf('x', { phase: 'hier', state });
const elsewhere = (state: 'open' | 'done') => milestoneOf('y', { phase: 'elders', state });
const standstill = (state: 'open' | 'passed') => milestoneOf('standstill', { owner: 'effect', phase: 'elders', state });
const objection = milestoneOf('objection-window', { owner: 'theirs', phase: 'elders' });

describe('waar een fase op wacht', () => {
  it.each([
    ['eigen mijlpalen zijn gedaan', ['own-over'], { milestones: [here('done'), elsewhere('open')] }, true],
    ['of voorbij', ['own-over'], { milestones: [here('passed')] }, true],
    ['een open mijlpaal houdt haar tegen', ['own-over'], { milestones: [here('open')] }, false],
    ['wat te laat is ook', ['own-over'], { milestones: [here('overdue')] }, false],
    ['een jaar laat wat te laat is achter zich', ['own-due'], { milestones: [here('overdue')] }, true],
    ['maar niet wat nog komt', ['own-due'], { milestones: [here('open')] }, false],
    ['een fase zonder mijlpalen is voorbij', ['own-over'], { milestones: [elsewhere('open')] }, true],
    ['een jaar dat niets meer heeft', ['own-due'], { milestones: [here('done'), here('passed')] }, true],
    ['een open termijn om op te komen', ['windows-over'], { milestones: [standstill('open')] }, false],
    ['die voorbij is', ['windows-over'], { milestones: [standstill('passed')] }, true],
    ['zonder termijn om op te komen wacht zij daar niet op', ['windows-over'], { milestones: [here('open')] }, true],
    ['van twee termijnen de laatste', ['windows-over'], { milestones: [standstill('passed'), objection] }, false],
    ['te laat is niet over', ['all-over'], { milestones: [here('overdue')] }, false],
    ['alles van de zaak', ['all-over'], { milestones: [here('done'), elsewhere('open')] }, false],
    ['alles is gedaan', ['all-over'], { milestones: [here('done'), elsewhere('done')] }, true],
    [
      'alles waar zij op wacht, en niet één ervan',
      ['own-over', 'windows-over'],
      { milestones: [here('done'), standstill('open')] },
      false,
    ],
    ['een fase die nergens op wacht', [], { milestones: [here('open')] }, true],
    ['een zaak die stilstaat, wacht', ['own-over'], { milestones: [here('done')], ...SUSPENDED }, false],
  ] as const)('%s', (_name, waits, told, over) => {
    expect(phaseOver(waiting(waits, told as Told))).toBe(over);
  });

  it('een fase die niemand kent, is een fout en wordt niet overgeslagen', () => {
    expect(() => phaseOf(caseOf({ phase: 'nergens' }))).toThrow('unknown phase nergens');
  });
});

describe('een einde zonder gunning', () => {
  const inRemedy = (over: Told) => caseOf({ phase: 'remedy', ...over });
  it.each([
    ['niets gegund en de termijn voorbij', inRemedy({ awards: noAward, milestones: [standstill('passed')] }), true],
    ['de termijn loopt nog', inRemedy({ awards: noAward, milestones: [standstill('open')] }), false],
    ['iets is gegund', inRemedy({ awards: [{ award: '1', outcome: { winner: 'A' } }], milestones: [] }), false],
    ['er is niets berekend', inRemedy({ milestones: [] }), false],
    ['zij wacht op elke termijn', inRemedy({ awards: noAward, milestones: [standstill('passed'), objection] }), false],
    ['zonder termijn om op te komen meteen', inRemedy({ awards: noAward, milestones: [] }), true],
    ['geen gunning om over te beslissen', inRemedy({ awards: [], milestones: [] }), false],
    [
      'een van twee percelen gegund',
      inRemedy({ awards: [...noAward, { award: '2', outcome: { winner: 'A' } }], milestones: [] }),
      false,
    ],
    [
      'een gelijke stand kan nog een winnaar geven',
      inRemedy({ awards: [...noAward, { award: '2', outcome: { tie: ['A', 'B'] } }], milestones: [] }),
      false,
    ],
    [
      'ook in een latere fase: wie daar overblijft en niets kreeg',
      caseOf({ phase: 'conclusion', awards: noAward, milestones: [] }),
      true,
    ],
    ['niet in een fase ervoor', caseOf({ phase: 'award', awards: noAward, milestones: [] }), false],
  ] as const)('%s', (_name, state, ends) => {
    expect(endsWithoutAward(state)).toBe(ends);
  });
});

describe('wanneer een zaak uit zichzelf iets doet', () => {
  it.each([
    ['de sluiting op haar ogenblik', caseOf(), 'submission-close', at('05-24 15:00')],
    ['wat van ons is pas in zijn fase', caseOf(), 'evaluation', null],
    [
      'of zodra iets dat te laat is de fase ophoudt',
      caseWith('evaluation', { state: 'overdue' }, caseOf({ phase: 'evaluation' })),
      'award-decision',
      milestone(caseOf(), 'award-decision').overdueAt,
    ],
    ['dan op het ogenblik dat het te laat is', caseOf({ phase: 'evaluation' }), 'evaluation', at('06-01 00:00')],
    [
      'wat te laat is, als de jurist het hoort',
      caseWith('evaluation', { state: 'overdue' }),
      'evaluation',
      at('06-04 09:00'),
    ],
    [
      'daarna als hij het opnieuw hoort',
      caseWith('evaluation', { state: 'overdue', alarms: 1, escalatesAt: at('06-12 09:00') }),
      'evaluation',
      at('06-12 09:00'),
    ],
    [
      'en na een jaar niet meer',
      caseWith('evaluation', { state: 'overdue', alarms: 17, escalatesAt: null }),
      'evaluation',
      null,
    ],
    ['wat stilstaat wacht op mensen', caseWith('submission-close', { heldSince: 0 }), 'submission-close', null],
    ['wat met de zaak stilstaat ook', caseOf(SUSPENDED), 'submission-close', null],
    ['een termijn van de wet loopt door', caseOf(SUSPENDED), 'objection-window', at('08-04 00:00')],
    [
      'wat ons te laat is, staat met de zaak stil',
      caseWith('evaluation', { state: 'overdue' }, caseOf(SUSPENDED)),
      'evaluation',
      null,
    ],
    ['wat gedaan is, doet niets meer', caseOf(), 'contract-notice', null],
    ['wat voorbij is ook niet', caseOf(), 'questions-close', null],
    [
      'een termijn die telt vanaf een handeling die is gedaan, loopt',
      caseWith('objection-window', { waitsFor: 'contract-notice' }),
      'objection-window',
      at('08-04 00:00'),
    ],
    [
      'een termijn die telt vanaf wat er niet is, begint nooit',
      caseWith('objection-window', { waitsFor: 'nergens' }),
      'objection-window',
      null,
    ],
    [
      'een besluit dat zelf stilstaat, ook als de zaak dat doet',
      caseWith('subsidy-decision', { heldSince: 0 }, caseOf({ ...SUSPENDED, phase: 'service' })),
      'subsidy-decision',
      null,
    ],
    [
      'een termijn die op een handeling van ons wacht, nog niet',
      caseWith('objection-window', { waitsFor: 'award-decision' }),
      'objection-window',
      null,
    ],
  ] as const)('%s', (_name, state, id, wake) => {
    expect(wakeOf(state, milestone(state, id))).toBe(wake);
  });

  it('een termijn met een gestelde dag gaat na die dag vanzelf verder', () => {
    const state = caseWith('subsidy-decision', { heldSince: 0 });
    const until = at('05-29 00:00');
    const holds = state.holds.map((one) => ({ ...one, until }));
    const decision = milestone(state, 'subsidy-decision');
    expect(wakeOf({ ...state, phase: 'service', holds }, decision)).toBe(until);
  });

  it('de eerste van alle; een zaak die klaar is, doet niets', () => {
    expect(nextWake(caseOf())).toBe(at('05-24 15:00'));
    expect(nextWake(caseOf({ outcome: 'completed' }))).toBeNull();
  });

  it('de zaak wacht op wat te laat is, anders op het eerste van haar fase', () => {
    expect(waitingFor(caseOf())?.id).toBe('submission-close');
    const late = caseWith('contract-notice', { state: 'overdue', endsAt: 0 });
    expect(waitingFor(late)?.id).toBe('contract-notice');
    expect(waitingFor(and(late, { outcome: 'withdrawn' }))).toBeNull();
  });
});
