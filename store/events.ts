import type { Kysely, Selectable } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database, EventTable } from './database.ts';

export type EventRow = Selectable<EventTable>;

/** What happened in a case and in the cases that belong to it, in order. Index: events_of_case. */
export async function readEvents(db: Kysely<Database>, reference: string): Promise<EventRow[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where((where) =>
      where.or([where('reference', '=', reference), where('reference', 'like', `${likeSafe(reference)}/%`)]),
    )
    .orderBy('at')
    .orderBy('reference')
    .orderBy('seq')
    .execute();
}

/** Events written after number `no`, over all cases. Index: primary key. */
export async function eventsSince(db: Kysely<Database>, no: number): Promise<EventRow[]> {
  return db.selectFrom('events').selectAll().where('no', '>', no).orderBy('no').execute();
}

/** Notices of default of a case, oldest first. Index: events_of_case. */
export async function defaultNotices(db: Kysely<Database>, reference: string): Promise<EventRow[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('reference', '=', reference)
    .where('kind', '=', 'default-notice')
    .orderBy('at')
    .execute();
}

/** An act that a rule refused: nothing changed, but the attempt is on record. */
export async function recordRefusal(
  db: Kysely<Database>,
  refusal: {
    readonly reference: string;
    readonly key: string;
    readonly at: EpochMs;
    readonly phase: string;
    readonly milestone: string | null;
    readonly by: string | null;
    readonly text: string;
    readonly rule: string;
    readonly ground: string | null;
  },
): Promise<void> {
  const { rule, ground, key, at, ...row } = refusal;
  await db
    .insertInto('events')
    .values({
      ...row,
      key: `${row.reference}/refused/${key}`,
      seq: 0,
      kind: 'refused',
      at: new Date(at),
      reason: null,
      proof: null,
      detail: JSON.stringify({ rule, ground }),
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

const likeSafe = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

/** Puts on record who started a procedure, and why in spite of which warnings; once for each definition. */
export async function recordStart(
  db: Kysely<Database>,
  start: {
    readonly reference: string;
    readonly hash: string;
    readonly at: EpochMs;
    readonly by: string;
    readonly reason: string | null;
    readonly text: string;
    /** Ids of the rules whose warnings were accepted. */
    readonly accepted: readonly string[];
  },
): Promise<void> {
  const { hash, at, accepted, ...row } = start;
  await db
    .insertInto('events')
    .values({
      ...row,
      key: `${row.reference}/started/${hash}`,
      seq: 0,
      kind: 'started',
      at: new Date(at),
      phase: '',
      milestone: null,
      proof: null,
      detail: JSON.stringify({ hash, accepted }),
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}
