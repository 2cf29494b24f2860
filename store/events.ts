import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { eventOf, type StoredEvent } from './event-rows.ts';
import { resolved } from './resolve.ts';

export type { StoredEvent } from './event-rows.ts';

/** What happened in a case and in the cases that belong to it, in order. Index: events_of_case, cases_of_procedure. */
export async function readEvents(db: Kysely<Database>, reference: string): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where((where) =>
      where.or([
        where('reference', '=', reference),
        where('reference', 'in', (sub) => sub.selectFrom('cases').select('reference').where('parent', '=', reference)),
      ]),
    )
    .orderBy('at')
    .orderBy('reference')
    .orderBy('seq')
    .orderBy('no')
    .execute();
  return resolved(db, rows.map(eventOf));
}

/** Events written after number `no`, over all cases. Index: primary key. */
export async function eventsSince(db: Kysely<Database>, no: number): Promise<StoredEvent[]> {
  const rows = await db.selectFrom('events').selectAll().where('no', '>', no).orderBy('no').execute();
  return resolved(db, rows.map(eventOf));
}

/** One event, or null. Index: unique (key). */
export async function readEvent(db: Kysely<Database>, key: string): Promise<StoredEvent | null> {
  const row = await db.selectFrom('events').selectAll().where('key', '=', key).executeTakeFirst();
  return row === undefined ? null : resolved(db, eventOf(row));
}

/** The business instant of the last event of a case itself, or null before the first. Index: events_of_case. */
export async function lastEventAt(db: Kysely<Database>, reference: string): Promise<EpochMs | null> {
  const row = await db
    .selectFrom('events')
    .select('at')
    .where('reference', '=', reference)
    .where('seq', '>', 0)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at.getTime() ?? null;
}
