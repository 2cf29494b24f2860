import { describe, expect, it } from 'vitest';
import { standsStill, stateShown } from '../../../domain/acts/stands-still.ts';

const forward = { firstDay: '2018-06-23' };
const back = { firstDay: null };

describe('wat stilstaat terwijl een zaak is geschorst', () => {
  it.each([
    ['een eigen datum', 'ours', null, true],
    ['de sluiting', 'theirs', null, true],
    ['wat terugtelt vanaf de sluiting', 'ours', back, true],
    ['een beslistermijn loopt door', 'ours', forward, false],
    ['een bezwaartermijn loopt door (Awb 6:16)', 'theirs', forward, false],
    ['wat vanzelf ingaat', 'effect', null, false],
  ] as const)('%s', (_name, owner, term, still) => {
    expect(standsStill({ owner, term })).toBe(still);
  });

  it.each([
    ['open in een zaak die loopt', { state: 'open', held: false }, false, 'open'],
    ['open in een geschorste zaak', { state: 'open', held: false }, true, 'held'],
    ['zelf stilgezet', { state: 'open', held: true }, false, 'held'],
    ['te laat blijft te laat', { state: 'overdue', held: false }, true, 'overdue'],
    ['gedaan blijft gedaan', { state: 'done', held: true }, true, 'done'],
  ] as const)('%s', (_name, given, suspended, state) => {
    expect(stateShown({ owner: 'ours', term: null, ...given }, suspended)).toBe(state);
  });
});
