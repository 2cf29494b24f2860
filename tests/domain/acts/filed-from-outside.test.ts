import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../domain/case/state.ts';
import { ACTS } from '../../../domain/acts/acts.ts';
import { ALL_KINDS, type ActSpec } from '../../../domain/acts/spec.ts';
import { ACT, caseOf, caseWith, may, NOW, ruleOf } from './builders.ts';

const ended = caseOf({ outcome: 'completed' });
const isFiled = (name: 'resume' | 'reportMilestone', fields: object): boolean | undefined =>
  (ACTS[name].afterEnd as ActSpec['afterEnd'] as (given: CaseState, fields: object) => boolean)(ended, fields);

describe('wat van buiten komt, wordt in elke zaak vastgelegd, ook na haar einde', () => {
  it('een aanvulling of een herstel', () => {
    expect(ACTS.resume.kinds).toEqual(ALL_KINDS);
    const completed = { milestone: 'subsidy-decision', completedOn: '2018-09-20' };
    expect(isFiled('resume', completed)).toBe(true);
    expect(isFiled('resume', { milestone: 'subsidy-decision' })).toBe(false);
    expect(ACTS.recordRepair.afterEnd).toBe(true);
  });

  const applied = { ...ACT, milestone: 'subsidy-application', happenedAt: NOW };
  const report = may('reportMilestone');

  it.each([
    ['een aanvraag na het einde wordt vastgelegd', ended, applied, null],
    ['niet van morgen', ended, { ...applied, happenedAt: NOW + 86_400_000 }, 'moment-in-future'],
    [
      'wat al gemeld is, niet nog eens',
      caseWith('subsidy-application', { state: 'done' }, ended),
      applied,
      'already-ended',
    ],
    ['wat van ons is, niet', ended, { ...applied, milestone: 'award-decision' }, 'already-ended'],
  ] as const)('%s', (_name, given, wish, rule) => {
    expect(ruleOf(report(given, wish, NOW))).toBe(rule);
  });

  it('zij opent de zaak; wat van ons is, niet', () => {
    expect(isFiled('reportMilestone', { milestone: 'subsidy-application' })).toBe(true);
    expect(isFiled('reportMilestone', { milestone: 'award-decision' })).toBe(false);
  });

  it.each(['fileComplaint', 'fileVerdict', 'noticeOfDefault'] as const)('%s', (name) => {
    expect(ACTS[name].kinds).toEqual(ALL_KINDS);
    expect(ACTS[name].afterEnd).toBe(true);
  });
});
