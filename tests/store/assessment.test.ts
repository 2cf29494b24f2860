import { describe, expect, it } from 'vitest';
import type { Rows } from '../../domain/evaluation/rows.ts';
import { fixRankings, readAssessmentRows, readRanking, readRankings, storeAssessment } from '../../store/assessment.ts';
import { emptyCaseFile, openedWith } from './case-file.ts';

const db = emptyCaseFile();

const ROWS: Rows = {
  bids: [
    { bid: 'B', lots: null, exclusions: [] },
    { bid: 'A', lots: ['perceel-1'], exclusions: ['te laat'] },
  ],
  grades: [{ bid: 'B', lot: 'perceel-1', criterion: 'plan', grade: 8, assessor: null }],
  prices: [{ bid: 'B', lot: 'perceel-1', product: 'uur', cents: 7_512n }],
};
const NONE: Rows = { bids: [], grades: [], prices: [] };

const ranking = (award: string, artefact = '{}') => ({ award, artefact, inputHash: 'in', resultHash: 'uit' });
const fix = (reference: string, ...rankings: readonly ReturnType<typeof ranking>[]) =>
  fixRankings(db(), reference, 'tenderklok', () => rankings);

describe('grades and prices', () => {
  it('come back as they went in, bids in their order', async () => {
    const reference = await openedWith(db(), []);
    expect(await storeAssessment(db(), reference, ROWS)).toBe(true);
    expect(await readAssessmentRows(db(), reference)).toEqual(ROWS);
  });

  it('are replaced as a whole, also by nothing', async () => {
    const reference = await openedWith(db(), []);
    await storeAssessment(db(), reference, ROWS);
    expect(await storeAssessment(db(), reference, NONE)).toBe(true);
    expect(await readAssessmentRows(db(), reference)).toEqual(NONE);
  });

  it('are fixed once there is a ranking', async () => {
    const reference = await openedWith(db(), []);
    await storeAssessment(db(), reference, ROWS);
    await fix(reference, ranking('perceel-1'));
    expect(await storeAssessment(db(), reference, NONE)).toBe(false);
    expect(await readAssessmentRows(db(), reference)).toEqual(ROWS);
  });
});

describe('rankings', () => {
  it('are made from what was read in', async () => {
    const reference = await openedWith(db(), []);
    await storeAssessment(db(), reference, ROWS);
    const seen: Rows[] = [];
    await fixRankings(db(), reference, 'tenderklok', (rows) => {
      seen.push(rows);
      return [];
    });
    expect(seen).toEqual([ROWS]);
  });

  it('are fixed once: the same again is fine', async () => {
    const reference = await openedWith(db(), []);
    expect(await fix(reference, ranking('perceel-1'), ranking('perceel-2'))).toBeNull();
    expect(await fix(reference, ranking('perceel-1'), ranking('perceel-2'))).toBeNull();
    expect(await readRankings(db(), reference)).toEqual([ranking('perceel-1'), ranking('perceel-2')]);
  });

  it('of which one is another than before change nothing, and name it', async () => {
    const reference = await openedWith(db(), []);
    await fix(reference, ranking('perceel-1'));
    expect(await fix(reference, ranking('perceel-2'), ranking('perceel-1', '{"a":1}'))).toBe('perceel-1');
    expect(await readRankings(db(), reference)).toEqual([ranking('perceel-1')]);
    expect(await readRanking(db(), reference, 'perceel-2')).toBeNull();
  });

  it('that cannot be made fix nothing', async () => {
    const reference = await openedWith(db(), []);
    await storeAssessment(db(), reference, ROWS);
    const failing = fixRankings(db(), reference, 'tenderklok', () => {
      throw new Error('niet volledig');
    });
    await expect(failing).rejects.toThrow('niet volledig');
    expect(await storeAssessment(db(), reference, NONE)).toBe(true);
  });

  it('and reading in do not pass each other', async () => {
    const reference = await openedWith(db(), []);
    await storeAssessment(db(), reference, ROWS);
    const made: number[] = [];
    const [, stored] = await Promise.all([
      fixRankings(db(), reference, 'tenderklok', (rows) => {
        made.push(rows.bids.length);
        return [ranking('perceel-1')];
      }),
      storeAssessment(db(), reference, NONE),
    ]);
    // Whichever came first, the ranking is of the rows that stayed.
    expect(made).toEqual([(await readAssessmentRows(db(), reference)).bids.length]);
    expect(made).toEqual([stored ? 0 : ROWS.bids.length]);
  });
});
