import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { guideText } from '../guides.ts';
import { PUBLISHED } from '../procedures/guides/published-guides.ts';
import { play, refusals, sharedStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

describe('een planning die is gepubliceerd, loopt tot het eind', () => {
  it.each(Object.entries(PUBLISHED))('%s', async (_name, guide) => {
    const { lines } = await play(stage, { edit: () => stringify(JSON.parse(guideText(guide))) });

    expect(refusals(lines)).toEqual([]);
    expect(lines.filter((line) => line.kind === 'milestone-overdue')).toEqual([]);
    expect(lines.at(-1)).toMatchObject({ kind: 'finished', outcome: 'completed' });
  });
});
