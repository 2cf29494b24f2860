import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { largeTender } from '../../bench/large-tender.ts';
import { readMilestones } from '../../store/cases.ts';
import { eventsOf, handedBytes, historiesOf, replay } from './replay.ts';
import { ownStage, play, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await ownStage();
});
afterAll(() => stage.close());

const LOTS = 50;
/** What is expected comes as soon as this machine gets to it; how soon is not what is tested. */
const PATIENCE_MS = 4 * 60_000;
/** The most events in a run of a case. */
const LARGEST_RUN = 500;
/** The most bytes that it hands to the next. */
const MOST_BYTES = 100 * 1024;

describe(`${LOTS} percelen die elk hun eigen weg gaan en waarvan niemand iets doet`, () => {
  it('komen op hetzelfde ogenblik te laat, en toch blijft elke run kort en wat hij meegeeft klein', async () => {
    const { reference } = await play(stage, {
      scenario: 'standaard: niets\nhandelingen: []\n',
      edit: () => largeTender(LOTS, 1),
      until: '2018-06-22',
    });
    await vi.waitFor(async () => {
      const milestones = (await readMilestones(stage.db, reference)).map(({ milestone }) => milestone);
      const closings = milestones.filter(({ id, lot }) => lot !== null && id.startsWith('submission-close@'));
      expect(closings.map(({ state }) => state)).toEqual(Array.from({ length: LOTS }, () => 'passed'));
    }, PATIENCE_MS);
    const histories = await historiesOf(stage);
    expect(Math.max(...eventsOf(histories))).toBeLessThan(LARGEST_RUN);
    const handed = handedBytes(histories);
    expect(handed.length).toBeGreaterThan(0);
    expect(Math.max(...handed)).toBeLessThan(MOST_BYTES);
    expect((await replay(histories)).filter(({ fault }) => fault !== null)).toEqual([]);
  });
});
