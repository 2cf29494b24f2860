import { describe, expect, it } from 'vitest';
import { idOf } from '../../../files/scenario/milestone-names.ts';
import { readScenario } from '../../../files/scenario/read-scenario.ts';
import { europeesOpenbaar } from '../../../procedures/europees-openbaar.ts';

const LOTS = ['1', 'perceel-2', 'west-noord', 'noord'];

describe('een mijlpaal bij naam', () => {
  it.each([
    ['sluiting', 'submission-close'],
    ['sluiting-perceel-2', 'submission-close@perceel-2'],
    ['sluiting-1', 'submission-close@1'],
    ['nota-van-inlichtingen-2', 'clarification-note-2'],
    ['nota-van-inlichtingen-2-perceel-2', 'clarification-note-2@perceel-2'],
    ['opening-west-noord', 'bid-opening@west-noord'],
    ['sluiting-perceel-9', 'sluiting-perceel-9'],
  ])('%s is %s', (name, id) => {
    expect(idOf(name, europeesOpenbaar, LOTS)).toBe(id);
  });

  it('ook in een script', () => {
    const act =
      '{ handeling: verplaats, op: 2027-01-11 10:00, mijlpaal: sluiting-perceel-2, naar: 2027-02-01, reden: x }';
    const { scenario } = readScenario(`handelingen:\n  - ${act}\n`, europeesOpenbaar, LOTS);
    expect(scenario?.acts).toMatchObject([{ fields: { milestone: 'submission-close@perceel-2' } }]);
  });
});
