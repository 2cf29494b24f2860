import { sql, type Kysely } from 'kysely';
import type { Notice } from '../contracts/notice.ts';
import type { Database } from './database.ts';

/** A case tells what it recorded itself; what it has not told after this time it may never tell. */
const LATE_MINUTES = 2;

/** Puts down what people must hear, with the events that it is about. A key that is there changes nothing. */
export async function putNotices(db: Kysely<Database>, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return;
  await db
    .insertInto('notices')
    .values(notices.map((notice) => ({ key: notice.key, notice: JSON.stringify(notice) })))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

/** It is in the outbox, or never will be. Index: primary key. */
export async function endNotice(db: Kysely<Database>, key: string): Promise<void> {
  await db.deleteFrom('notices').where('key', '=', key).execute();
}

/** What is on record and was not told, the oldest first: its case ended in between. */
export async function lateNotices(db: Kysely<Database>): Promise<Notice[]> {
  const rows = await db
    .selectFrom('notices')
    .select('notice')
    .where(sql<boolean>`put_at < clock_timestamp() - make_interval(mins => ${LATE_MINUTES})`)
    .orderBy('put_at')
    .execute();
  return rows.map((row) => row.notice);
}
