import { describe, expect, it } from 'vitest';
import { passedFrom } from '../../../domain/acts/correct-report.ts';
import { specOf } from '../../../domain/acts/acts.ts';
import { unreported } from '../../../domain/case/transitions.ts';
import { inOrder } from '../../../procedures/phases.ts';
import { ACT, at, caseOf, may, milestoneOf, ruleOf, termOf } from './builders.ts';

const mayCorrect = may('correctReport');
const NOW = at('06-28 11:00');
const CORRECT = { ...ACT, milestone: 'award-decision', reason: 'verkeerde dag', proof: 'brief 2' };

/** Everything up to the award decision was reported; the decision on 22 June. */
const reported = () => ({
  ...caseOf({
    phase: 'remedy',
    milestones: [
      milestoneOf('bid-opening', {
        phase: 'opening',
        state: 'done',
        happenedAt: at('05-24 17:00'),
        endsAt: at('05-24 17:00'),
        notBefore: true,
      }),
      milestoneOf('evaluation', { phase: 'evaluation', state: 'done', happenedAt: at('06-18 12:00') }),
      milestoneOf('award-decision', {
        phase: 'award',
        state: 'done',
        happenedAt: at('06-22 10:00'),
        feeds: true,
        overdueAt: at('06-23 00:00'),
      }),
      milestoneOf('award-meetings', { phase: 'award' }),
      milestoneOf('objection-window', {
        phase: 'remedy',
        owner: 'theirs',
        reportable: false,
        state: 'passed',
        term: termOf({ after: 'award-decision' }),
      }),
    ],
  }),
  phases: inOrder(['submission', 'opening', 'evaluation', 'award', 'remedy']),
});

describe('een melding herstellen', () => {
  it('vraagt twee mensen', () => {
    expect(specOf('correctReport').people?.({})).toBe(2);
  });

  it.each([
    ['een andere dag', { happenedAt: at('06-25 10:00') }, null],
    ['op de dag van wat eraan voorafgaat', { happenedAt: at('06-18 17:00') }, null],
    ['de dag daarvoor', { happenedAt: at('06-17 17:00') }, 'before-what-precedes'],
    ['in de toekomst', { happenedAt: at('06-28 11:02') }, 'moment-in-future'],
    ['hetzelfde moment', { happenedAt: at('06-22 10:00') }, 'corrected-already'],
    ['wat niet is gedaan', { notDone: 'yes' }, null],
    ['zonder te zeggen hoe het was', {}, 'missing-field'],
    ['allebei tegelijk', { happenedAt: at('06-25 10:00'), notDone: 'yes' }, 'bad-act'],
    ['wat niet is gemeld', { milestone: 'award-meetings', notDone: 'yes' }, 'nothing-to-correct'],
    ['wat vanzelf voorbijging', { milestone: 'objection-window', notDone: 'yes' }, 'nothing-to-correct'],
    ['een onbekende mijlpaal', { milestone: 'x', notDone: 'yes' }, 'unknown-milestone'],
    ['niet gedaan, terwijl er iets op volgde', { milestone: 'evaluation', notDone: 'yes' }, 'others-follow'],
    ['later, op de dag van wat erop volgde', { milestone: 'evaluation', happenedAt: at('06-22 18:00') }, null],
    ['een dag later', { milestone: 'evaluation', happenedAt: at('06-23 09:00') }, 'after-what-follows'],
    ['een opening vóór haar uur', { milestone: 'bid-opening', happenedAt: at('05-24 16:59') }, 'before-the-hour'],
    ['zonder reden', { reason: ' ', notDone: 'yes' }, 'missing-reason'],
    ['zonder bewijs', { proof: '', notDone: 'yes' }, 'missing-reference'],
  ] as const)('%s', (_name, over, rule) => {
    expect(ruleOf(mayCorrect(reported(), { ...CORRECT, ...over }, NOW))).toBe(rule);
  });

  it('opent wat ervan telde en al voorbij was', () => {
    expect(passedFrom(reported(), 'award-decision')).toEqual(['objection-window']);
    expect(passedFrom(reported(), 'evaluation')).toEqual([]);
  });

  it('brengt de zaak terug in de fase van wat niet is gedaan, en dat is dan te laat', () => {
    const state = reported();
    const milestone = unreported(state, 'award-decision', NOW);
    expect(milestone).toMatchObject({ state: 'overdue', happenedAt: null, version: 2, alarms: 0 });
    expect([state.phase, state.facts.actual['award-decision']]).toEqual(['award', undefined]);
  });

  it('wat nog niet te laat is, is gewoon weer open', () => {
    const state = reported();
    expect(unreported(state, 'award-decision', at('06-22 23:59'))).toMatchObject({ state: 'open' });
  });
});
