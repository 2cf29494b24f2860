import { afterEach, describe, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import type { Database } from '../../../store/database.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { unguarded } from '../../store/unguarded.ts';
import { mailRound, mailStates, type More, putMails, startRelay, type TestRelay } from './relay.ts';

const db = emptyCaseFile();
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
  await unguarded(db(), (tx) => tx.deleteFrom('outbox').execute());
});

async function relay(then: Parameters<typeof startRelay>[1], more: More = {}): Promise<TestRelay> {
  const started = await startRelay(db(), then, more);
  open.push(started.close);
  return started;
}

const POISON = 'vergif@utrecht.example';

describe('a relay that breaks the line in the middle of some mails', () => {
  it('has none of those, nobody doubts it, and the others go out in the next round at the latest', async () => {
    const { deps, got } = await relay((answer) => answer(), { breaksIn: POISON });
    await putMails(db(), 60, { address: POISON, at: 0 }, 'slecht');
    await putMails(db(), 100);
    for (let no = 0; no < 4; no += 1) await mailRound(deps);
    expect(new Set(got).size).toBe(100);
    expect(got).toHaveLength(100);
    expect(await mailStates(db())).toEqual({ pending: 60, sent: 100 });
  });
});

describe('a round in which the relay refuses some mail for good', () => {
  it('goes on with all the rest', async () => {
    let no = 0;
    const { deps, got } = await relay((answer) => {
      no += 1;
      if (no === 5) answer(Object.assign(new Error('no such user'), { responseCode: 550 }));
      else answer();
    });
    await putMails(db(), 1_100);
    expect(await mailRound(deps)).toBe(1_099);
    expect(got).toHaveLength(1_100);
    expect(await mailStates(db())).toEqual({ refused: 1, sent: 1_099 });
  });
});

/** A case file of which a statement of this kind fails from the given one on. */
function failing(on: Kysely<Database>, from: number, what: RegExp): Kysely<Database> {
  let no = 0;
  return on.withPlugin({
    transformQuery: ({ node }) => {
      if (what.test(JSON.stringify(node)) && (no += 1) >= from) throw new Error('the database fell over');
      return node;
    },
    transformResult: async ({ result }) => result,
  });
}

describe('a round that ends because the case file is away', () => {
  it('leaves nobody behind who goes on sending', async () => {
    const { deps, got } = await relay((answer) => answer());
    await putMails(db(), 400);
    await expect(mailRound({ ...deps, db: failing(db(), 2, /"sent_at"/) })).rejects.toThrow('fell over');
    expect((await mailStates(db()))['claimed']).toBeUndefined();
    expect(got.length).toBeLessThan(400);
  });
});
