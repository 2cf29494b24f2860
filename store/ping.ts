import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Asks the database for a sign of life. @throws what the driver says when there is none. */
export async function ping(db: Kysely<Database>): Promise<void> {
  await sql`select 1`.execute(db);
}
