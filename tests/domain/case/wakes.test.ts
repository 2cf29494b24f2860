import { describe, expect, it } from 'vitest';
import { apart } from '../../../domain/case/lot-way.ts';
import { nextWake, wakeOf, wakesIn } from '../../../domain/case/wakes.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { at, caseOf, milestoneOf, termOf } from '../acts/builders.ts';

const START = at('08-01 00:00');
const done = { state: 'done', happenedAt: at('06-22 10:00') } as const;

/** A procedure that has decided, in which services were to start on 1 August; `final`: the award is final. */
const decided = (decision: object, final: object, lots: readonly string[] = []): CaseState =>
  caseOf({
    phase: 'award',
    lots,
    milestones: [
      milestoneOf('award-decision', { phase: 'award', overdueAt: at('06-23 00:00'), escalatesAt: null, ...decision }),
      milestoneOf('award-final', { phase: 'conclusion', overdueAt: at('09-11 00:00'), ...final }),
      milestoneOf('service-start', { owner: 'effect', phase: 'service', endsAt: START, term: termOf(null) }),
    ],
  });

/** What its own look at each milestone says, one by one. */
const oneByOne = (state: CaseState) =>
  state.milestones.flatMap((milestone) => {
    const wake = wakeOf(state, milestone);
    return wake === null ? [] : [{ milestone, wake }];
  });

/** The first lot has its award; of the other the decision is too late. */
function awardedApart(): CaseState {
  const state = apart(decided({ state: 'overdue' }, {}, ['een', 'twee']), 'een', 'award-decision');
  const own = state.milestones.map((one) =>
    one.lot === 'een' && one.id !== 'service-start@een' ? { ...one, ...done } : one,
  );
  return { ...state, milestones: own };
}

describe('wanneer een zaak uit zichzelf weer iets doet', () => {
  it.each([
    ['er is beslist, en niet definitief gegund', decided(done, {})],
    ['er is definitief gegund', decided(done, done)],
    ['er is nog niet beslist', decided({ state: 'overdue' }, {})],
    ['één perceel is gegund, het andere te laat', awardedApart()],
  ])('%s: van alle mijlpalen samen hetzelfde als van elk apart', (_name, state) => {
    expect(wakesIn(state)).toEqual(oneByOne(state));
  });

  it('wat op de gunning wacht, wekt niemand: de zaak kan verder in een nieuwe run', () => {
    expect(nextWake(decided(done, { overdueAt: at('09-11 00:00') }))).not.toBe(START);
  });

  it('een perceel dat gegund is, wacht niet op de beslissing over een ander', () => {
    expect(wakesIn(awardedApart()).map(({ milestone: { id }, wake }) => [id, wake])).toContainEqual([
      'service-start@een',
      START,
    ]);
  });

  /** A step of one's own in a phase that has not begun. */
  const withStep = (after: readonly string[]) => {
    const given = caseOf({ phase: 'submission' });
    const step = milestoneOf('stap-besluit', { phase: 'award', after, overdueAt: at('05-20 00:00') });
    return { ...given, milestones: [...given.milestones, step] };
  };

  it.each([
    ['wat hij volgt, is gedaan', ['contract-notice'], at('05-20 00:00')],
    ['hij volgt niets', [], at('05-20 00:00')],
    ['wat hij volgt, moet nog', ['bid-opening'], null],
  ])('een eigen stap is op zijn dag te laat, ook als zijn fase nog moet beginnen: %s', (_name, after, wake) => {
    const given = withStep(after);
    const step = given.milestones.find(({ id }) => id === 'stap-besluit');
    expect(step === undefined ? undefined : wakeOf(given, step)).toBe(wake);
    expect(wakesIn(given)).toEqual(oneByOne(given));
  });
});
