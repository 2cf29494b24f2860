import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../domain/case/view.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { at, caseOf, caseWith, milestoneOf, NOW, subsidyOf, SUSPENDED } from '../acts/builders.ts';

const shown = (state: CaseState, id: string) =>
  viewOf(state, NOW).milestones.find((one) => one.milestone.id === id)?.shown;

describe('hoe een zaak zich laat zien', () => {
  it('een aanbesteding die openstaat', () => {
    const view = viewOf(caseOf({ counts: { bids: 3 } }), NOW);
    expect(view).toMatchObject({
      reference: 'PROEF-1',
      kind: 'tender',
      phase: 'submission',
      waitingFor: { milestone: { id: 'submission-close' }, shown: 'open' },
      nextAt: at('05-24 15:00'),
      counts: { questions: 0, requests: 0, bids: 3 },
      suspended: null,
      outcome: null,
      announced: true,
    });
    expect(view.offered).toContain('changeDocuments');
  });

  it('sinds wanneer zij in haar fase is; van wat er bij de overname al was, weet niemand dat', () => {
    const since = at('05-14 09:00');
    const taken = { at: since, since: at('04-12 10:00') };
    expect(viewOf(caseOf(), NOW).phaseSince).toBeNull();
    expect(viewOf({ ...caseOf(), phaseSince: since }, NOW).phaseSince).toBe(since);
    expect(viewOf({ ...caseOf(), phaseSince: since, takenOver: taken }, NOW).phaseSince).toBeNull();
    expect(viewOf({ ...caseOf(), phaseSince: since + 1, takenOver: taken }, NOW).phaseSince).toBe(since + 1);
  });

  it('fasen zijn gedaan, bezig of nog te gaan', () => {
    const { phases } = viewOf(caseOf(), NOW);
    expect(phases.slice(0, 3).map((one) => [one.id, one.state])).toEqual([
      ['questions', 'done'],
      ['submission', 'current'],
      ['opening', 'todo'],
    ]);
  });

  it('een zaak die klaar is, heeft alle fasen gedaan; een die stopte, niet', () => {
    const states = (outcome: CaseState['outcome']) =>
      new Set(viewOf(caseOf({ outcome, phase: 'service' }), NOW).phases.map((one) => one.state));
    expect([...states('completed')]).toEqual(['done']);
    expect([...states('terminated-early')]).toEqual(['done', 'current']);
  });

  it('mijlpalen staan op datum, hoe het plan ze ook noemt', () => {
    const later = milestoneOf('a', { endsAt: 2 });
    const sooner = milestoneOf('b', { endsAt: 1 });
    const state = caseOf({ milestones: [later, sooner] });
    expect(viewOf(state, NOW).milestones.map((one) => one.milestone.id)).toEqual(['b', 'a']);
    expect(state.milestones.map((one) => one.id)).toEqual(['a', 'b']);
  });

  it.each([
    ['open in een zaak die loopt', caseOf(), 'evaluation', 'open'],
    ['een eigen datum in een geschorste zaak', caseOf(SUSPENDED), 'evaluation', 'held'],
    ['een termijn van de wet loopt daarin door (Awb 6:16)', caseOf(SUSPENDED), 'objection-window', 'open'],
    ['een termijn die zelf stilstaat', caseWith('subsidy-decision', { heldSince: 1 }), 'subsidy-decision', 'held'],
    ['een andere dan niet', caseWith('subsidy-decision', { heldSince: 1 }), 'evaluation', 'open'],
    ['wat een zaak niet deed voor zij eindigde', caseOf({ outcome: 'withdrawn' }), 'evaluation', 'lapsed'],
    [
      'ook wat te laat was',
      caseWith('evaluation', { state: 'overdue' }, caseOf({ outcome: 'completed' })),
      'evaluation',
      'lapsed',
    ],
    ['wat zij wel deed, blijft gedaan', caseOf({ outcome: 'completed' }), 'contract-notice', 'done'],
    [
      'te laat blijft te laat',
      caseWith('evaluation', { state: 'overdue' }, caseOf(SUSPENDED)),
      'evaluation',
      'overdue',
    ],
    ['gedaan blijft gedaan', caseOf(SUSPENDED), 'contract-notice', 'done'],
    ['voorbij blijft voorbij', caseOf(SUSPENDED), 'questions-close', 'passed'],
  ] as const)('%s', (_name, state, id, how) => {
    expect(shown(state, id)).toBe(how);
  });

  it.each([
    ['gedaan', caseOf(), true],
    ['nog niet', caseWith('contract-notice', { state: 'open' }), false],
    ['te laat', caseWith('contract-notice', { state: 'overdue' }), false],
    ['nooit: zij heeft geen aankondiging', caseWith('contract-notice', null), false],
  ] as const)('een aankondiging is %s', (_name, state, announced) => {
    expect(viewOf(state, NOW).announced).toBe(announced);
  });

  it('een subsidie telt geen vragen en inschrijvingen', () => {
    expect(viewOf(subsidyOf([milestoneOf('indexation-2020')]), NOW)).toMatchObject({ kind: 'subsidy', counts: null });
  });

  it('een zaak die klaar is, wacht nergens op en doet niets meer', () => {
    expect(viewOf(caseOf({ outcome: 'no-award' }), NOW)).toMatchObject({ waitingFor: null, nextAt: null, offered: [] });
  });

  it('wat wacht, staat erbij', () => {
    const pending = [
      { act: 'recordDraw', content: '{}', by: ['p:1'], verified: [], needs: 2, since: NOW - 1, until: NOW + 1 },
    ];
    const state = caseOf({ pending, duties: [{ milestone: 'submission-close' }], ...SUSPENDED });
    const view = viewOf(state, NOW);
    expect([view.pending, view.duties, view.holds]).toEqual([pending, state.duties, state.holds]);
    expect(view.suspended).toBe(state.holds[0]);
  });

  it.each([
    ['binnen haar tijd', NOW - 1, null, 1],
    ['waarvan de tijd voorbij is', NOW, null, 0],
    ['in een zaak die klaar is', NOW - 1, 'withdrawn', 0],
  ] as const)('een handeling die op een tweede persoon wacht, %s', (_name, now, outcome, shown) => {
    const pending = [{ act: 'recordDraw', content: '{}', by: ['p:1'], verified: [], needs: 2, since: 0, until: NOW }];
    expect(viewOf(caseOf({ pending, outcome }), now).pending).toHaveLength(shown);
  });
});
