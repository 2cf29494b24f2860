import { sql, type Kysely, type Transaction } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { holdCase } from './hold.ts';
import { recordOfItself } from './record.ts';
import { dropUpload, filesOf } from './uploads.ts';

/**
 * How long what was never handed in whole stays after the closing and after the last of it came, and its bytes after that. It is no bid, and
 * holds a secret of whoever sent it; an outage that opens a closing again comes at once (Aw 2.109).
 */
const KEPT = sql<Date>`clock_timestamp() - interval '7 days'`;

/** Of every closing of its case so long has passed, and of the last that came of it. */
const isStale = sql<boolean>`bid_uploads.no is null and bid_uploads.begun_at < ${KEPT}
  and not exists (select from bid_files file where file.upload = bid_uploads.id and file.taken_at > ${KEPT})
  and not exists (select from milestones close where close.reference = bid_uploads.reference and 'closes-bids' = any(close.traits)
    and (close.state in ('open', 'overdue') or close.ends_at > ${KEPT}))`;

/**
 * Drops uploads that will never be whole, and puts on record what each had, without saying whose it was. Index: open_uploads.
 * @param now the instant that stands on record
 * @returns how many
 */
export async function dropStaleUploads(db: Kysely<Database>, now: EpochMs, most: number): Promise<number> {
  const stale = await db
    .selectFrom('bid_uploads')
    .select(['id', 'reference'])
    .where(isStale)
    .orderBy('begun_at')
    .limit(most)
    .execute();
  let dropped = 0;
  for (const one of stale) if (await db.transaction().execute((tx) => dropOne(tx, one, now))) dropped += 1;
  return dropped;
}

async function dropOne(
  tx: Transaction<Database>,
  { id, reference }: { readonly id: string; readonly reference: string },
  now: EpochMs,
): Promise<boolean> {
  await holdCase(tx, reference);
  const upload = await tx
    .selectFrom('bid_uploads')
    .innerJoin('cases', 'cases.reference', 'bid_uploads.reference')
    .select(['begun_at', 'phase'])
    .where('id', '=', id)
    .where(isStale)
    .executeTakeFirst();
  if (upload === undefined) return false;
  const files = await filesOf(tx, id);
  await dropUpload(tx, id);
  await recordOfItself(tx, {
    reference,
    key: `${reference}/upload/${id}/opgeruimd`,
    at: now,
    phase: upload.phase,
    fact: { kind: 'upload-dropped', begunAt: upload.begun_at.getTime(), hashes: files.map(({ sha256 }) => sha256) },
  });
  return true;
}

/** Bytes that were dropped so long ago that they may go, and that no row points to. Index: primary key. */
export async function objectsToRemove(db: Kysely<Database>, most: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('dropped_objects')
    .select('object')
    .where('dropped_at', '<', KEPT)
    .where(sql<boolean>`not exists (select from bid_files where bid_files.object = dropped_objects.object)`)
    .where(sql<boolean>`not exists (select from openings where openings.record = dropped_objects.object)`)
    .orderBy('dropped_at')
    .limit(most)
    .execute();
  return rows.map(({ object }) => object);
}

/** They are gone from the vault. Index: primary key. */
export async function forgetObjects(db: Kysely<Database>, objects: readonly string[]): Promise<void> {
  if (objects.length > 0)
    await db
      .deleteFrom('dropped_objects')
      .where('object', 'in', [...objects])
      .execute();
}

/** Every address that some row knows, of what has a receipt, of what is under way and of what was dropped. */
export async function knownObjects(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ object: string }>`
    select object from bid_files union select record from openings union select object from dropped_objects`.execute(
    db,
  );
  return new Set(rows.map(({ object }) => object));
}
