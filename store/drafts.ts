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

/** A draft as it is kept. */
export interface StoredDraft extends KeptDraft {
  readonly savedAt: EpochMs;
}

/** The window of a browser that a draft is written in, and up to when it knows what was kept. */
export interface DraftWindow {
  readonly id: string;
  readonly seenAt: EpochMs;
}

export type PutDraft =
  | { readonly kind: 'kept' | 'too-many' }
  /** Another window kept something since; nothing changed. */
  | { readonly kind: 'elsewhere'; readonly there: StoredDraft };

/**
 * Keeps a draft of somebody; what she kept of it before is gone, where this window knew that.
 * @param most so many each person has: of a new one beyond that nothing is kept.
 * Index: primary key, drafts_of_owner
 */
export async function putDraft(
  db: Kysely<Database>,
  owner: string,
  { id, ...draft }: KeptDraft,
  { most, window }: { readonly most: number; readonly window: DraftWindow },
): Promise<PutDraft> {
  const known = await db
    .updateTable('drafts')
    .set({ ...draft, written_in: window.id, saved_at: sql`clock_timestamp()` })
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where(
      sql<boolean>`(written_in = ${window.id} or floor(extract(epoch from saved_at) * 1000) <= ${window.seenAt}::bigint
        or (text = ${draft.text} and done is not distinct from ${draft.done}))`,
    )
    .executeTakeFirst();
  if (known.numUpdatedRows > 0n) return { kind: 'kept' };
  const there = await readDraft(db, owner, id);
  if (there !== null) return { kind: 'elsewhere', there };
  const { reference, subject, text, view, done } = draft;
  // One that is another's is not touched.
  const kept = await sql`
    insert into drafts (id, owner, reference, subject, text, view, done, written_in)
    select ${id}::uuid, ${owner}::text, ${reference}::text, ${subject}::text, ${text}::text, ${view}::text, ${done}::text, ${window.id}::text
    where (select count(*) from drafts where owner = ${owner}) < ${most}
    on conflict do nothing`.execute(db);
  return { kind: (kept.numAffectedRows ?? 0n) > 0n ? 'kept' : 'too-many' };
}

/** Throws away what nobody went on with for so many days. Index: drafts_by_day */
export async function dropOldDrafts(db: Kysely<Database>, days: number): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('saved_at', '<', sql<Date>`clock_timestamp() - make_interval(days => ${days}::int)`)
    .execute();
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
export async function readDraft(db: Kysely<Database>, owner: string, id: string): Promise<StoredDraft | null> {
  const row = await db
    .selectFrom('drafts')
    .select(['id', 'reference', 'subject', 'text', 'view', 'done', 'saved_at'])
    .where('id', '=', id)
    .where('owner', '=', owner)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { saved_at, ...draft } = row;
  return { ...draft, savedAt: saved_at.getTime() };
}

/** Throws a draft of somebody away; what is not there stays so. Index: primary key */
export async function dropDraft(db: Kysely<Database>, owner: string, id: string): Promise<void> {
  await db.deleteFrom('drafts').where('id', '=', id).where('owner', '=', owner).execute();
}
