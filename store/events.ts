import type { Kysely, Selectable } from 'kysely';
import type { CaseFact } from '../domain/case/fact.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database, EventTable } from './database.ts';
import { resolved } from './resolve.ts';

/** An event as people read it: who did it and what they wrote stand in it as words. */
export interface StoredEvent {
  /** Order of writing, over all cases. */
  readonly no: number;
  readonly key: string;
  readonly reference: string;
  readonly seq: number;
  readonly at: EpochMs;
  readonly phase: string;
  readonly milestone: string | null;
  readonly by: readonly string[];
  readonly fact: CaseFact;
  /** Milestones that changed, as they were after it. */
  readonly milestones: readonly CaseMilestone[];
}

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

const eventOf = (row: Selectable<EventTable>): StoredEvent => ({
  no: row.no,
  key: row.key,
  reference: row.reference,
  seq: row.seq,
  at: row.at.getTime(),
  phase: row.phase,
  milestone: row.milestone,
  by: row.by,
  fact: row.fact as CaseFact,
  milestones: row.milestones as CaseMilestone[],
});
