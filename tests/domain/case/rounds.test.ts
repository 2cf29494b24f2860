import { describe, expect, it } from 'vitest';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import { roundToReport } from '../../../domain/case/rounds.ts';
import { milestoneOf } from '../acts/builders.ts';

describe('welke ronde iemand meldt', () => {
  const note = (id: string, state: CaseMilestone['state']): CaseMilestone =>
    milestoneOf(id, { state, traits: ['answers-questions', 'comes-again'], after: ['contract-notice'] });
  const talk = (state: CaseMilestone['state']): CaseMilestone => milestoneOf('stap-gesprek', { state, traits: [] });
  const once = milestoneOf('award-decision', { state: 'done', traits: ['decides'] });

  it.each([
    ['de ronde die er is', [note('clarification-note', 'open')], 'clarification-note', 'clarification-note'],
    [
      'de eerste die nog niet is gedaan',
      [note('clarification-note', 'done'), note('clarification-note-2', 'overdue')],
      'clarification-note',
      'clarification-note-2',
    ],
    [
      'een nieuwe, als alle rondes gedaan zijn',
      [note('clarification-note', 'done'), note('clarification-note-2', 'done')],
      'clarification-note',
      'clarification-note-3',
    ],
    [
      'een nieuwe bij haar eigen naam',
      [note('clarification-note', 'done')],
      'clarification-note-2',
      'clarification-note-2',
    ],
    [
      'een latere dan de eerste die open is, als iemand haar noemt',
      [note('clarification-note', 'open'), note('clarification-note-2', 'open')],
      'clarification-note-2',
      'clarification-note-2',
    ],
    [
      'een ronde die gedaan is, als iemand haar bij haar nummer noemt',
      [note('clarification-note', 'done'), note('clarification-note-2', 'done')],
      'clarification-note-2',
      'clarification-note-2',
    ],
    ['wat één keer komt, blijft zichzelf', [once], 'award-decision', 'award-decision'],
    ['geen tweede van wat één keer komt', [once], 'award-decision-2', null],
    ['geen ronde die er een overslaat', [note('clarification-note', 'done')], 'clarification-note-3', null],
    ['een eigen stap die gedaan is, blijft zichzelf', [talk('done')], 'stap-gesprek', 'stap-gesprek'],
    ['een ronde ervan bij haar nummer', [talk('done')], 'stap-gesprek--2', 'stap-gesprek--2'],
    ['geen ronde ervan die er een overslaat', [talk('done')], 'stap-gesprek--3', null],
    ['geen mijlpaal die er niet is', [once], 'clarification-note', null],
  ])('%s', (_what, milestones, id, meant) => {
    expect(roundToReport(milestones, id)?.id ?? null).toBe(meant);
  });

  it('een nieuwe ronde volgt op die ervoor, en is nog niet gedaan', () => {
    expect(roundToReport([note('clarification-note', 'done')], 'clarification-note')).toMatchObject({
      state: 'open',
      happenedAt: null,
      after: ['contract-notice', 'clarification-note'],
    });
  });
});
