import { describe, expect, it } from 'vitest';
import { listedDate, standingOf } from '../../../domain/case/attention.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { at, caseOf, caseWith, SUSPENDED } from '../acts/builders.ts';

const TIE = [{ award: '1', lots: ['1'], outcome: { tie: ['a', 'b'] }, resultHash: '', dropped: [] }];
const late = caseWith('contract-notice', { state: 'overdue', overdueAt: at('05-12 00:00'), endsAt: at('05-12 00:00') });

describe('wat van een zaak aandacht vraagt', () => {
  it.each([
    ['niets, zolang anderen aan zet zijn', caseOf(), [], 'theirs'],
    ['wat te laat is', late, ['overdue'], 'ours'],
    ['een zaak die stilstaat', caseOf(SUSPENDED), ['suspended'], 'ours'],
    ['een gelijke stand', caseOf({ awards: TIE }), ['tie'], 'ours'],
    ['wat nog op het platform moet', caseOf({ duties: [{ milestone: 'submission-close' }] }), ['duty'], 'ours'],
    [
      'een sluiting die na een wijziging moet opschuiven',
      caseOf({ duties: [{ milestone: 'submission-close', asks: 'move' }] }),
      ['move'],
      'ours',
    ],
    ['niets in een zaak die klaar is', { ...late, outcome: 'withdrawn' }, [], null],
  ] as const)('%s', (_name, state, attention, turn) => {
    expect(standingOf(state as CaseState)).toMatchObject({ attention, turn });
  });

  it('wat bij de overname niet was gemeld, is niet te laat', () => {
    const state = { ...late, takenOver: { at: at('05-14 00:00'), since: 0 } };
    expect(standingOf(state)).toMatchObject({ attention: ['not-reported'], late: null });
  });
});

describe('de datum die een lijst toont', () => {
  it('is de eerste die telt', () => {
    expect(listedDate(standingOf(caseOf()))).toMatchObject({ milestone: 'submission-close', when: expect.any(String) });
  });

  it('is die welke gemist is, niet het uur waarop de jurist het hoort', () => {
    expect(listedDate(standingOf(late))?.milestone).toBe('contract-notice');
  });

  it('is er niet in een zaak die alleen op mensen wacht', () => {
    expect(listedDate(standingOf(caseOf({ milestones: [] })))).toBeNull();
  });
});
