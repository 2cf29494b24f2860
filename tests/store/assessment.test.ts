import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Rows } from '../../domain/evaluation/rows.ts';
import { storeAssessment } from '../../store/assessment.ts';
import { fixRankings, readRanking, readRankings } from '../../store/rankings.ts';
import { readAssessmentRows } from '../../store/assessment-rows.ts';
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
    expect(await storeAssessment(db(), reference, ROWS, null)).toBe(true);
    expect(await readAssessmentRows(db(), reference)).toEqual(ROWS);
  });

  it('are replaced as a whole, also by nothing', async () => {
    const reference = await openedWith(db(), []);
    await storeAssessment(db(), reference, ROWS, null);
    expect(await storeAssessment(db(), reference, NONE, null)).toBe(true);
    expect(await readAssessmentRows(db(), reference)).toEqual(NONE);
  });

  it('are fixed once there is a ranking', async () => {
    const reference = await openedWith(db(), []);
    await storeAssessment(db(), reference, ROWS, null);
    await fix(reference, ranking('perceel-1'));
    expect(await storeAssessment(db(), reference, NONE, null)).toBe(false);
    expect(await readAssessmentRows(db(), reference)).toEqual(ROWS);
  });

  it('of a lot can be read in when those of another are fixed, and leave these alone', async () => {
    const reference = await openedWith(db(), []);
    const of = (lot: string, cents: bigint): Rows => ({
      bids: [{ bid: 'A', lots: [lot], exclusions: [] }],
      grades: [],
      prices: [{ bid: 'A', lot, product: 'uur', cents }],
    });
    await storeAssessment(db(), reference, of('perceel-1', 1n), ['perceel-1']);
    await fix(reference, ranking('perceel-1'));
    expect(await storeAssessment(db(), reference, of('perceel-1', 9n), ['perceel-1'])).toBe(false);
    expect(await storeAssessment(db(), reference, of('perceel-2', 2n), ['perceel-2'])).toBe(true);
    expect(await readAssessmentRows(db(), reference)).toEqual({
      bids: [{ bid: 'A', lots: ['perceel-1', 'perceel-2'], exclusions: [] }],
      grades: [],
      prices: [...of('perceel-1', 1n).prices, ...of('perceel-2', 2n).prices],
    });
  });
});

describe('rankings', () => {
  it('are made from what was read in', async () => {
    const reference = await openedWith(db(), []);
    await storeAssessment(db(), reference, ROWS, null);
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
    await storeAssessment(db(), reference, ROWS, null);
    const failing = fixRankings(db(), reference, 'tenderklok', () => {
      throw new Error('niet volledig');
    });
    await expect(failing).rejects.toThrow('niet volledig');
    expect(await storeAssessment(db(), reference, NONE, null)).toBe(true);
  });

  it('wait for grades and prices that are being read in', async () => {
    const reference = await openedWith(db(), []);
    const seen: number[] = [];
    const fixing = await db()
      .transaction()
      .execute(async (tx) => {
        await tx.selectFrom('cases').select('seq').where('reference', '=', reference).forUpdate().execute();
        const started = fixRankings(db(), reference, 'tenderklok', (rows) => {
          seen.push(rows.bids.length);
          return [];
        });
        while (seen.length === 0 && !(await someoneWaits()));
        await tx
          .insertInto('assessed_bids')
          .values({ reference, bid: 'A', position: 0, lots: null, exclusions: [] })
          .execute();
        // In an object: a promise alone would be awaited here, inside the lock that it waits for.
        return { started };
      });
    await fixing.started;
    expect(seen).toEqual([1]);
  });
});

/** Whether somebody in this database waits for a lock. */
async function someoneWaits(): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db());
  return rows.length > 0;
}
