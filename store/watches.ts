import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';

/** When the watch last looked, and how far the clocks were apart. */
export interface Watch {
  readonly at: EpochMs;
  /** How long ago that is, by the clock of the database. */
  readonly ageMs: number;
  /** The machine of the worker minus the database. */
  readonly databaseOffsetMs: number;
  /** The machine of the worker minus Temporal. */
  readonly temporalOffsetMs: number;
}

export async function putWatch(
  db: Kysely<Database>,
  offsets: Pick<Watch, 'databaseOffsetMs' | 'temporalOffsetMs'>,
): Promise<void> {
  const [database, temporal] = [Math.round(offsets.databaseOffsetMs), Math.round(offsets.temporalOffsetMs)];
  await sql`insert into watches (no, at, database_offset_ms, temporal_offset_ms)
    values (1, clock_timestamp(), ${database}, ${temporal})
    on conflict (no) do update set at = excluded.at, database_offset_ms = excluded.database_offset_ms,
      temporal_offset_ms = excluded.temporal_offset_ms`.execute(db);
}

/** The last look, or null before the first. */
export async function lastWatch(db: Kysely<Database>): Promise<Watch | null> {
  const row = await db
    .selectFrom('watches')
    .selectAll()
    .select(sql<number>`extract(epoch from clock_timestamp() - at)::float * 1000`.as('age'))
    .executeTakeFirst();
  if (row === undefined) return null;
  const { at, age, database_offset_ms, temporal_offset_ms } = row;
  return { at: at.getTime(), ageMs: age, databaseOffsetMs: database_offset_ms, temporalOffsetMs: temporal_offset_ms };
}

/** The clock of the database, in milliseconds. */
export async function databaseNow(db: Kysely<Database>): Promise<EpochMs> {
  const { rows } = await sql<{
    now: number;
  }>`select extract(epoch from clock_timestamp())::float * 1000 as now`.execute(db);
  return rows[0]?.now ?? Number.NaN;
}

/** This machine's clock minus that of the database; half of the way there and back is taken off. @param now of this machine */
export async function databaseOffset(db: Kysely<Database>, now: () => EpochMs): Promise<number> {
  const before = now();
  const there = await databaseNow(db);
  return (before + now()) / 2 - there;
}
