import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';

/** What is kept of a definition that somebody is writing. */
export interface KeptDraft {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly text: string;
  readonly view: string;
  readonly done: string | null;
}

/** The same as a list shows it. */
export type ListedDraft = Pick<KeptDraft, 'id' | 'reference' | 'subject'> & { readonly savedAt: EpochMs };

/**
 * Keeps a draft of somebody; what she kept of it before is gone.
 * @param most so many each person has: of a new one beyond that nothing is kept.
 * @returns false when it was not kept. Index: primary key, drafts_of_owner
 */
export async function putDraft(
  db: Kysely<Database>,
  owner: string,
  { id, ...draft }: KeptDraft,
  most: number,
): Promise<boolean> {
  const known = await db
    .updateTable('drafts')
    .set({ ...draft, saved_at: sql`clock_timestamp()` })
    .where('id', '=', id)
    .where('owner', '=', owner)
    .executeTakeFirst();
  if (known.numUpdatedRows > 0n) return true;
  const { reference, subject, text, view, done } = draft;
  // One that is another's is not touched.
  const kept = await sql`
    insert into drafts (id, owner, reference, subject, text, view, done)
    select ${id}::uuid, ${owner}::text, ${reference}::text, ${subject}::text, ${text}::text, ${view}::text, ${done}::text
    where (select count(*) from drafts where owner = ${owner}) < ${most}
    on conflict do nothing`.execute(db);
  return (kept.numAffectedRows ?? 0n) > 0n;
}

/** The drafts of somebody, the newest first. Index: drafts_of_owner */
export async function draftsOf(db: Kysely<Database>, owner: string): Promise<readonly ListedDraft[]> {
  const rows = await db
    .selectFrom('drafts')
    .select(['id', 'reference', 'subject', 'saved_at'])
    .where('owner', '=', owner)
    .orderBy('saved_at', 'desc')
    .execute();
  return rows.map(({ saved_at, ...row }) => ({ ...row, savedAt: saved_at.getTime() }));
}

/** A draft of somebody; null when she has none by this id. Index: primary key */
export async function readDraft(db: Kysely<Database>, owner: string, id: string): Promise<KeptDraft | null> {
  const row = await db
    .selectFrom('drafts')
    .select(['id', 'reference', 'subject', 'text', 'view', 'done'])
    .where('id', '=', id)
    .where('owner', '=', owner)
    .executeTakeFirst();
  return row ?? null;
}

/** Throws a draft of somebody away; what is not there stays so. Index: primary key */
export async function dropDraft(db: Kysely<Database>, owner: string, id: string): Promise<void> {
  await db.deleteFrom('drafts').where('id', '=', id).where('owner', '=', owner).execute();
}
