import { describe, expect, it } from 'vitest';
import { offeredNow } from '../../../domain/acts/judge.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { ACT, and, at, caseOf, may, milestoneOf, ruleOf } from './builders.ts';

const mayWithdraw = may('withdrawDecision');
const NOW = at('06-28 11:00');
const GONE = { ...ACT, milestone: 'award-decision', reason: 'fout', proof: 'brief 2' };

const DONE = { state: 'done', happenedAt: at('06-22 10:00') } as const;
const decided = (...others: ReturnType<typeof milestoneOf>[]) =>
  caseOf({
    phase: 'remedy',
    milestones: [
      milestoneOf('award-decision', { phase: 'award', feeds: true, ...DONE }),
      milestoneOf('clarification-note', DONE),
      milestoneOf('bid-opening', DONE),
      ...others,
    ],
  });

describe('een besluit intrekken zonder dat er een nieuw is (Aw 2.127, Awb 6:19)', () => {
  it.each([
    ['een gunningsbeslissing', {}, null],
    ['eerder ingetrokken dan vastgelegd', { withdrawnAt: at('06-25 09:00') }, null],
    ['niet op het ogenblik van het besluit zelf', { withdrawnAt: at('06-22 10:00') }, 'withdrawn-before-taken'],
    ['niet in de toekomst', { withdrawnAt: at('06-28 11:02') }, 'moment-in-future'],
    ['een nota geldt tot er een andere is', { milestone: 'clarification-note' }, 'note-stands'],
    ['een opening is geen besluit', { milestone: 'bid-opening' }, 'not-a-decision'],
    ['zonder reden niet', { reason: ' ' }, 'missing-reason'],
    ['zonder bewijs niet', { proof: '' }, 'missing-reference'],
  ] as const)('%s', (_name, over, rule) => {
    expect(ruleOf(mayWithdraw(decided(), { ...GONE, ...over }, NOW))).toBe(rule);
  });

  it('niet na de definitieve gunning, en niet wat nog niet is besloten', () => {
    expect(ruleOf(mayWithdraw(decided(milestoneOf('award-final', DONE)), GONE, NOW))).toBe('decided-and-settled');
    const open = caseOf({ phase: 'award', milestones: [milestoneOf('award-decision', { phase: 'award' })] });
    expect(ruleOf(mayWithdraw(open, GONE, NOW))).toBe('not-decided-yet');
    expect(offeredNow(open)).not.toContain('withdrawDecision');
    expect(offeredNow(decided())).toContain('withdrawDecision');
  });

  it('een verlening eindigt in haar eigen zaak zodra die er is', () => {
    const granted = (started: 'none' | 'all', waiting: readonly string[]): CaseState => {
      const given = decided(
        milestoneOf('subsidy-decision@a', { ...DONE, traits: ['on-application', 'decision-term'], party: 'a' }),
      );
      return { ...given, own: { ...given.own, started, waiting } as CaseState['own'] };
    };
    const grant = { ...GONE, milestone: 'subsidy-decision@a' };
    expect(ruleOf(mayWithdraw(granted('none', []), grant, NOW))).toBeNull();
    expect(ruleOf(mayWithdraw(granted('all', ['a']), grant, NOW))).toBeNull();
    expect(ruleOf(mayWithdraw(granted('all', []), grant, NOW))).toBe('granted-and-started');
  });
});

describe('aangeboden wordt het zolang er een perceel is waarvoor het kan', () => {
  const own = {
    kind: 'tender',
    lots: ['perceel-1', 'perceel-2'],
    grantees: [
      { id: 'a', lots: ['perceel-1'] },
      { id: 'b', lots: ['perceel-2'] },
    ],
  };
  const granted = (...parties: string[]): CaseState => {
    const given = decided(
      ...parties.map((id) => milestoneOf(`subsidy-decision@${id}`, { ...DONE, traits: ['settles-award'], party: id })),
    );
    return and(given, { own: { ...given.own, ...own } as CaseState['own'] });
  };

  it.each([
    [granted('a'), true],
    [granted('a', 'b'), false],
  ])('%#', (given, offered) => {
    expect(offeredNow(given).includes('withdrawDecision')).toBe(offered);
    // What stays is the note that is decided anew.
    const award = { ...given, milestones: given.milestones.filter(({ id }) => id !== 'clarification-note') };
    expect(offeredNow(award).includes('decideAnew')).toBe(offered);
  });
});

describe('wat gemeld is en anders moet', () => {
  it.each([
    ['een gunningsbeslissing', decided(), 'award-decision', 'withdrawn'],
    ['een nota: die geldt tot er een andere is', decided(), 'clarification-note', 'taken'],
    ['een opening is geen besluit', decided(), 'bid-opening', undefined],
    ['na de definitieve gunning niet meer', decided(milestoneOf('award-final', DONE)), 'award-decision', undefined],
  ] as const)('%s', (_name, given, milestone, anew) => {
    const why = may('moveMilestone')(given, { ...ACT, milestone, to: '2018-07-20', reason: 'later' }, NOW);
    expect([why?.rule, why?.values['anew']]).toEqual(['already-done', anew]);
  });

  it('ook wie het nog eens meldt, hoort dat', () => {
    expect(may('reportMilestone')(decided(), { ...ACT, milestone: 'award-decision' }, NOW)).toMatchObject({
      rule: 'already-done',
      values: { anew: 'withdrawn' },
    });
  });
});
