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

  it('een stap van één ronde komt tussen die ronde en de volgende', async () => {
    const guide = PUBLISHED['dialoog van vijf naar drie'];
    if (guide === undefined) throw new Error('no such guide');
    const { lines } = await play(stage, { edit: () => stringify(JSON.parse(guideText(guide))) });
    const came = lines.flatMap(({ kind, milestone = '' }) =>
      kind === 'milestone-reported' || kind === 'milestone-reached' ? [milestone] : [],
    );
    const around = came.slice(came.indexOf('solutions-close'), came.indexOf('dialogue-2') + 1);
    expect(around).toEqual(['solutions-close', 'stap-van-vijf-naar-drie', 'dialogue-2']);
  });
});
