import { describe, expect, it } from 'vitest';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import { wakeOf } from '../../../domain/case/wakes.ts';
import { phaseOver } from '../../../domain/case/over.ts';
import { added } from '../../../domain/case/transitions.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { inOrder } from '../../../procedures/phases.ts';
import { at, caseOf, milestoneOf } from '../acts/builders.ts';

const ALL = milestoneOf('subsidy-application', { owner: 'theirs', state: 'passed', after: ['contract-notice'] });
const NOTICE = milestoneOf('contract-notice', { state: 'done' });
const own = (what: string, party: string, over: Partial<CaseMilestone> = {}): CaseMilestone =>
  milestoneOf(`${what}@${party}`, { phase: 'decisions', ...over });
const applied = (party: string): CaseMilestone =>
  own('subsidy-application', party, { owner: 'theirs', state: 'done', after: ['contract-notice'] });
const decision = (party: string, over: Partial<CaseMilestone> = {}): CaseMilestone =>
  own('subsidy-decision', party, {
    traits: ['on-application'],
    after: [`subsidy-application@${party}`],
    waitsFor: `subsidy-application@${party}`,
    ...over,
  });
const given = (phase: string, milestones: readonly CaseMilestone[]): CaseState => ({
  ...caseOf({ milestones, phase }),
  phases: inOrder(['decisions', 'service']),
});

describe('aanvragers die binnenkomen terwijl de zaak loopt', () => {
  it('staan bij elkaar: de aanvragen in volgorde van binnenkomst, en daarna de besluiten', () => {
    const state = given('decisions', [NOTICE, ALL]);
    for (const party of ['a', 'b']) for (const one of [applied(party), decision(party)]) added(state, one);
    expect(state.milestones.map(({ id }) => id)).toEqual([
      'contract-notice',
      'subsidy-application',
      'subsidy-application@a',
      'subsidy-application@b',
      'subsidy-decision@a',
      'subsidy-decision@b',
    ]);
  });

  it('ook wie aanvraagt als zijn fase voorbij is, krijgt een besluit met een klok', () => {
    const late = decision('a', { overdueAt: at('06-01 00:00') });
    expect(wakeOf(given('service', [applied('a'), late]), late)).toBe(at('06-01 00:00'));
  });

  it.each([
    ['de laatste fase wacht op elk besluit', 'service', 'overdue', false],
    ['dat is genomen', 'service', 'done', true],
    ['of niet meer wordt gevraagd', 'service', 'void', true],
  ] as const)('%s', (_name, phase, state, over) => {
    expect(phaseOver(given(phase, [applied('a'), decision('a', { state })]))).toBe(over);
  });
});
