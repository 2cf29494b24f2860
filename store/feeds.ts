import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { hashOfSecret, newSecret } from './secrets.ts';
import type { Worker } from './work.ts';

/** Gives somebody a calendar of her own; one that she had before is gone. @returns its secret, which is nowhere else */
export async function putFeed(db: Kysely<Database>, owner: string, worker: Worker): Promise<string> {
  const token = newSecret();
  const row = { token_sha256: hashOfSecret(token), identity: worker.identity, everywhere: [...worker.everywhere] };
  await db
    .insertInto('feeds')
    .values({ owner, ...row })
    .onConflict((conflict) => conflict.column('owner').doUpdateSet({ ...row, made_at: sql`clock_timestamp()` }))
    .execute();
  return token;
}

/** Takes it back. Index: primary key. */
export async function dropFeed(db: Kysely<Database>, owner: string): Promise<void> {
  await db.deleteFrom('feeds').where('owner', '=', owner).execute();
}

/** Since when somebody has one; null: she has none. Index: primary key. */
export async function feedSince(db: Kysely<Database>, owner: string): Promise<EpochMs | null> {
  const row = await db.selectFrom('feeds').select('made_at').where('owner', '=', owner).executeTakeFirst();
  return row?.made_at.getTime() ?? null;
}

/** Whose calendar has this secret; null: nobody's, or not any more. Index: unique (token_sha256). */
export async function readFeed(db: Kysely<Database>, token: string): Promise<Worker | null> {
  const row = await db
    .selectFrom('feeds')
    .select(['identity', 'everywhere'])
    .where('token_sha256', '=', hashOfSecret(token))
    .executeTakeFirst();
  return row ?? null;
}
