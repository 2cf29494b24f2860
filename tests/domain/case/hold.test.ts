import { describe, expect, it } from 'vitest';
import { caseHold, heldLots, sameThing, termHold, type HeldThing } from '../../../domain/case/hold.ts';
import { caseOf, caseWith, SUSPENDED } from '../acts/builders.ts';

const CASE: HeldThing = { of: 'case' };
const LOT: HeldThing = { of: 'lot', lot: '1' };
const TERM: HeldThing = { of: 'term', milestone: '1' };

describe('wat stilstaat', () => {
  it.each([
    ['een zaak is de zaak', CASE, CASE, true],
    ['een perceel is dat perceel', LOT, { of: 'lot', lot: '1' }, true],
    ['een ander perceel niet', LOT, { of: 'lot', lot: '2' }, false],
    ['een termijn is die termijn', TERM, { of: 'term', milestone: '1' }, true],
    ['een andere termijn niet', TERM, { of: 'term', milestone: '2' }, false],
    ['een perceel is geen termijn, ook met dezelfde naam', LOT, TERM, false],
    ['een termijn is geen perceel', TERM, LOT, false],
    ['een zaak is geen perceel', CASE, LOT, false],
  ] as const)('%s', (_name, one, other, same) => {
    expect(sameThing(one, other)).toBe(same);
    expect(sameThing(other, one)).toBe(same);
  });

  it('een zaak die loopt, heeft niets dat stilstaat', () => {
    const state = caseOf();
    expect([caseHold(state), termHold(state, 'subsidy-decision'), heldLots(state)]).toEqual([null, null, []]);
  });

  it('elk vindt het zijne', () => {
    const state = caseWith('subsidy-decision', { heldSince: 1 }, caseOf({ ...SUSPENDED, heldLots: [{ lot: '2' }] }));
    expect(caseHold(state)?.since).toBe(SUSPENDED.suspension.since);
    expect(termHold(state, 'subsidy-decision')?.since).toBe(1);
    expect(termHold(state, 'award-final')).toBeNull();
    expect(heldLots(state)).toEqual(['2']);
  });
});
