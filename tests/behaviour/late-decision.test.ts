import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMilestones } from '../../store/cases.ts';
import { about, sharedStage, play, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const report = (day: string): string =>
  `handelingen:\n  - { op: ${day} 10:00, handeling: meld, mijlpaal: gunningsbeslissing, door: lead, bewijs: brief }`;

describe('een termijn begint pas op de dag na de verzending (Awb 6:8, Aw 2.127)', () => {
  it('een besluit van na de geplande bezwaartermijn geeft zes weken vanaf de verzending', async () => {
    const { lines } = await play(stage, { scenario: report('2018-08-20'), until: '2018-10-05' });
    expect(about(lines, 'milestone-reached', 'objection-window')).toMatchObject([
      { at: '2018-10-02T00:00:00+02:00', firstDay: '2018-08-21', lastDay: '2018-10-01' },
    ]);
  });

  it('zonder besluit loopt er geen bezwaartermijn, en gaat de zaak niet verder', async () => {
    const { lines, reference } = await play(stage, {
      scenario: report('2019-03-01'),
      until: '2018-12-01',
    });
    expect(about(lines, 'milestone-reached', 'objection-window')).toEqual([]);
    expect(about(lines, 'milestone-overdue', 'award-decision')).toHaveLength(1);
    const states = (await readMilestones(stage.db, reference)).map(({ milestone: { id, state } }) => [id, state]);
    expect(states).toContainEqual(['objection-window', 'open']);
    expect(lines.some((line) => line.kind === 'phase-started' && line.phase === 'remedy')).toBe(false);
  });

  it('ook de opschortende termijn van een Europese procedure', async () => {
    const { lines } = await play(stage, { scenario: report('2020-12-10'), until: '2021-01-10' }, 'lnvt-2020');
    expect(about(lines, 'milestone-reached', 'standstill')).toMatchObject([
      { firstDay: '2020-12-11', lastDay: '2020-12-30' },
    ]);
  });
});
