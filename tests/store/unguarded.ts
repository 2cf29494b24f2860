import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../../store/database.ts';

/** Does what only somebody can who has the whole database: the guards of the tables are off. */
export const unguarded = <Result>(
  db: Kysely<Database>,
  work: (tx: Transaction<Database>) => Promise<Result>,
): Promise<Result> =>
  db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    return work(tx);
  });
