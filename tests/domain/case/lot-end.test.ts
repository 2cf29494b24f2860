import { describe, expect, it } from 'vitest';
import { lotLapses } from '../../../domain/case/lot-end.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { rescheduled } from '../../../domain/case/rescheduled.ts';
import { caseOf, milestoneOf } from '../acts/builders.ts';

const LOTS = ['perceel-1', 'perceel-2'] as const;
const way = (lot: string, outcome: string | null) => ({ lot, phase: 'service', started: 'none', outcome });

/** The second lot has ended; the decision on the application of who has both stands with it. */
const given = (): CaseState => {
  const base = caseOf({
    milestones: [
      milestoneOf('subsidy-decision@samen', { lot: 'perceel-2', party: 'samen' }),
      milestoneOf('subsidy-decision@ander', { lot: 'perceel-2', party: 'ander' }),
      milestoneOf('award-final@perceel-2', { lot: 'perceel-2' }),
    ],
  });
  const own = {
    ...base.own,
    lots: LOTS,
    grantees: [
      { id: 'samen', lots: LOTS },
      { id: 'ander', lots: ['perceel-2'] },
    ],
    ways: [way('perceel-1', null), way('perceel-2', 'terminated-early')],
  };
  return { ...base, own: own as CaseState['own'] };
};

describe('een perceel dat eindigt', () => {
  it('laat aan een ontvanger met nog een perceel wat die had; van anderen vervalt het', () => {
    const state = given();
    const planned = state.milestones.map((one) => ({ ...one }));
    expect(lotLapses(state, 'perceel-2').map(({ id }) => id)).toEqual([
      'subsidy-decision@ander',
      'award-final@perceel-2',
    ]);
    const kept = () => state.milestones.find(({ party }) => party === 'samen');
    expect(kept()).toMatchObject({ lot: 'perceel-1', state: 'open' });
    // A plan that is made anew knows of no end.
    rescheduled(state, planned);
    expect(kept()).toMatchObject({ lot: 'perceel-1', state: 'open' });
  });
});
