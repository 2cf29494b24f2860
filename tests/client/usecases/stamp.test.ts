import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type RawBuilder } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NoStamp, stampHeads } from '../../../client/usecases/stamp.ts';
import { stamps } from '../../../client/usecases/verify/stamps.ts';
import { putText } from '../../../store/texts.ts';
import { emptyCaseFile, freshReference } from '../../store/case-file.ts';
import { unguarded } from '../../store/unguarded.ts';
import { hasOpenssl, openAuthority, type Authority } from './authority.ts';

const db = emptyCaseFile();
const NAME = 'a time stamp on the heads of the chains';
let authority: Authority;

describe.runIf(hasOpenssl)(hasOpenssl ? NAME : `${NAME}: skipped, openssl is not here`, () => {
  beforeAll(async () => {
    authority = await openAuthority();
  });
  afterAll(() => authority.close());

  const looked = (reference: string | null = null) => stamps({ db: db(), client: null, now: () => 0, reference });
  const stamp = () => stampHeads({ db: db() }, authority.url);
  const grown = async (): Promise<string> => {
    const reference = freshReference();
    await putText(db(), reference, 'een');
    return reference;
  };

  it('is on each chain that grew, once, and holds', async () => {
    await Promise.all([grown(), grown()]);
    expect(await stamp()).toBe(2);
    expect(await stamp()).toBeNull();
    await grown();
    expect(await stamp()).toBe(1);
    expect(await looked()).toEqual([]);
  });

  it('is one that openssl verifies', async () => {
    await grown();
    await stamp();
    const { text, token } = await db()
      .selectFrom('stamps')
      .selectAll()
      .orderBy('no', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    writeFileSync(join(authority.folder, 'token'), token);
    const digest = createHash('sha256').update(text).digest('hex');
    const args = ['ts', '-verify', '-digest', digest, '-in', 'token', '-token_in', '-CAfile', 'tsa.pem'];
    const { stdout, stderr } = spawnSync('openssl', args, { cwd: authority.folder, encoding: 'utf8' });
    expect(stdout + stderr).toContain('Verification: OK');
  });

  /** What is found after this was done with the whole database at hand; nothing of it stays. */
  async function foundAfter(edit: RawBuilder<unknown>): Promise<readonly (readonly [number, string])[]> {
    let found: readonly (readonly [number, string])[] = [];
    await unguarded(db(), async (tx) => {
      await edit.execute(tx);
      const faults = await stamps({ db: tx, client: null, now: () => 0, reference: null });
      found = faults.map((one) => (one.kind === 'stamp' ? [one.no, one.how] : [0, one.kind]));
      throw new Undone();
    }).catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
    return found;
  }

  it('is not on a record that was written anew since', async () => {
    const reference = await grown();
    await stamp();
    const { no } = await db()
      .selectFrom('stamps')
      .select((one) => one.fn.max('no').as('no'))
      .executeTakeFirstOrThrow();
    const rewritten = sql`update seals set hash = repeat('0', 64) where reference = ${reference}`;
    expect(await foundAfter(rewritten)).toEqual([[no, 'chain']]);
  });

  it('cannot be edited, moved or taken out', async () => {
    await grown();
    await stamp();
    expect(await foundAfter(sql`update stamps set text = replace(text, 'PROEF', 'PROOF') where no = 1`)).toContainEqual(
      [1, 'token'],
    );
    expect(
      await foundAfter(sql`update stamps set token = (select token from stamps where no = 2) where no = 1`),
    ).toEqual([[1, 'token']]);
    expect(await foundAfter(sql`delete from stamps where no = 1`)).toContainEqual([2, 'order']);
    expect(await foundAfter(sql`update stamps set text = 'x' where no = 1`)).toContainEqual([1, 'order']);
  });

  it('that nobody gives leaves everything as it was', async () => {
    await grown();
    const before = await db().selectFrom('stamps').select('no').execute();
    await expect(stampHeads({ db: db() }, 'http://127.0.0.1:9/')).rejects.toThrow(NoStamp);
    expect(await db().selectFrom('stamps').select('no').execute()).toEqual(before);
    expect(await stamp()).toBe(1);
  });
});

class Undone extends Error {}
