import { describe, expect, it } from 'vitest';
import { standsStill } from '../../../../domain/plan/change/stands-still.ts';

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
});
