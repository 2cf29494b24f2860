import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Asks the database for a sign of life. @throws what the driver says when there is none. */
export async function ping(db: Kysely<Database>): Promise<void> {
  await sql`select 1`.execute(db);
}

/** Which PostgreSQL answers. @example '18.4' */
export async function databaseVersion(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db);
  return rows[0]?.server_version.split(' ')[0] ?? '';
}
