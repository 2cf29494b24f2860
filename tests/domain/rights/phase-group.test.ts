import { describe, expect, it } from 'vitest';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import { wayIn } from '../../../domain/case/lot-way.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { PHASE_GROUPS, phaseGroupOf, phaseGroupOfAll } from '../../../domain/rights/phase-group.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { and, caseOf, caseWith, milestoneOf, subsidyOf } from '../acts/builders.ts';

const AWARDS = { awards: [{ award: 'alles', outcome: { winner: 'alfa' } }] };
const done = (given: CaseState, ...ids: readonly string[]): CaseState =>
  ids.reduce((one, id) => caseWith(id, { state: 'done' }, one), given);

describe('hoe ver een zaak is, naar wat er is gebeurd', () => {
  const market = caseOf();
  const opened = done(market, 'bid-opening');
  const ranked = and(opened, AWARDS);
  const decided = done(ranked, 'award-decision');
  const started = and(decided, {
    milestones: [...decided.milestones, milestoneOf('service-start', { state: 'passed', owner: 'effect' })],
  });

  it.each([
    ['preparation', caseWith('contract-notice', { state: 'open' })],
    ['market', market],
    ['market', caseWith('submission-close', { state: 'passed' })],
    ['grading', opened],
    ['ranked', ranked],
    ['decided', decided],
    ['decided', and(started, { milestones: [...decided.milestones, milestoneOf('service-start')] })],
    ['performance', started],
    ['ended', and(started, { outcome: 'completed' })],
    ['ended', caseOf({ outcome: 'withdrawn' })],
    ['performance', subsidyOf([])],
  ] as const)('%s', (group, given) => {
    expect(phaseGroupOf(given)).toBe(group);
    expect(phaseGroupOfAll(given)).toBe(group);
  });

  it('een opening die te laat is, is niet gebeurd', () => {
    expect(phaseGroupOf(caseWith('bid-opening', { state: 'overdue' }))).toBe('market');
  });

  it('zonder opening is het open als er niets meer kan binnenkomen', () => {
    const without = caseWith('bid-opening', null);
    expect(phaseGroupOf(without)).toBe('market');
    expect(phaseGroupOf(caseWith('submission-close', { state: 'passed' }, without))).toBe('grading');
  });

  it('zonder aankondiging is er niets voor te bereiden', () => {
    expect(phaseGroupOf(caseWith('contract-notice', null))).toBe('market');
  });

  it('van percelen die hun eigen weg gaan, telt voor het geheel wie het minst ver is', () => {
    const own: CaseMilestone = milestoneOf('bid-opening@p2', { traits: ['opens-bids'], lot: 'p2', state: 'open' });
    const lots = and(opened, { lots: ['p1', 'p2'], milestones: [...opened.milestones, own] });
    const apart: CaseState = {
      ...lots,
      own: {
        ...(lots.own as Extract<CaseState['own'], { kind: 'tender' }>),
        ways: [{ lot: 'p2', phase: 'submission', started: 'none', outcome: null }],
      },
    };
    expect([phaseGroupOf(wayIn(apart, null)), phaseGroupOf(wayIn(apart, 'p2'))]).toEqual(['grading', 'market']);
    expect(phaseGroupOfAll(apart)).toBe('market');
  });
});

describe('elk type procedure', () => {
  it.each(PROCEDURE_TYPES)('$id gaat alleen vooruit, mijlpaal na mijlpaal', ({ milestones }) => {
    const all = milestones.map((one) => milestoneOf(one.id, { traits: one.traits, state: 'open' }));
    const groups = all.map((_, at) =>
      PHASE_GROUPS.indexOf(
        phaseGroupOf(caseOf({ milestones: all.map((one, i) => (i <= at ? { ...one, state: 'done' as const } : one)) })),
      ),
    );
    expect(groups).toEqual([...groups].sort((one, other) => one - other));
  });
});
