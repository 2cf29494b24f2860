import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { receive, type Keep } from '../../store/receipts.ts';
import { milestoneOf, NOW } from '../domain/acts/builders.ts';
import { emptyCaseFile, openedWith } from './case-file.ts';

const db = emptyCaseFile();
const CLOSE = milestoneOf('einde', { traits: ['closes-bids'], owner: 'theirs', kind: 'moment', endsAt: NOW });

const bidOf = (reference: string, party: string) =>
  ({ reference, kind: 'bid', uploadId: '1', party, lot: null, sha256: party, at: null }) as const;

const nowOf = async (): Promise<number> => {
  const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(db());
  return rows[0]?.at.getTime() ?? 0;
};

/** Until somebody in this database waits for a lock. */
async function untilWaiting(): Promise<void> {
  const waits = sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await waits.execute(db())).rows[0]?.n === 0);
}

/** Fails for one of those that come together. */
const failing: Keep<string> = async (tx, all) => {
  if (all.some(({ thing }) => thing === 'P13')) await sql`select 1 / 0`.execute(tx);
  return [];
};

describe('many at once', () => {
  it('come when they came, however long they wait for the case', async () => {
    const reference = await openedWith(db(), [CLOSE]);
    let before = 0;
    let asked: ReturnType<typeof receive> | undefined;
    await db()
      .transaction()
      .execute(async (tx) => {
        await tx.selectFrom('cases').select('reference').where('reference', '=', reference).forUpdate().execute();
        asked = receive(db(), bidOf(reference, 'A'));
        await untilWaiting();
        before = await nowOf();
      });
    const outcome = await asked;
    expect(outcome).toMatchObject({ kind: 'receipt', fresh: true });
    expect(outcome?.kind === 'receipt' ? outcome.receipt.at : Infinity).toBeLessThanOrEqual(before);
  });

  it('get a number each without a gap, and one that fails takes nobody along', async () => {
    const reference = await openedWith(db(), [CLOSE]);
    const parties = Array.from({ length: 30 }, (_, no) => `P${no}`);
    const outcomes = await Promise.allSettled(
      parties.map((party) => receive(db(), bidOf(reference, party), { keep: failing, thing: party })),
    );
    const numbers = outcomes.flatMap((one) =>
      one.status === 'fulfilled' && one.value.kind === 'receipt' ? one.value.receipt.no : [],
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 29 }, (_, at) => at + 1));
  });

  it('of which two are the same get one receipt, and what is beside it is kept once', async () => {
    const reference = await openedWith(db(), [CLOSE]);
    const kept: number[] = [];
    const keep: Keep<number> = async (_tx, all) => {
      kept.push(...all.map(({ thing }) => thing));
      return Promise.resolve([]);
    };
    const busy = receive(db(), bidOf(reference, 'A'));
    const outcomes = await Promise.all(
      [1, 2, 3].map((thing) => receive(db(), bidOf(reference, thing === 3 ? 'C' : 'B'), { keep, thing })),
    );
    await busy;
    expect(outcomes.map((one) => (one.kind === 'receipt' ? [one.receipt.no, one.fresh] : null))).toEqual([
      [2, true],
      [2, false],
      [3, true],
    ]);
    expect(kept).toEqual([1, 3]);
  });
});
