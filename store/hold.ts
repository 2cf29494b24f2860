import { sql, type Kysely, type Transaction } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';

/** Holds a case until the transaction ends: nothing else changes it meanwhile, and what is read after it is how it stands. */
export async function holdCase(tx: Transaction<Database>, reference: string): Promise<void> {
  await tx.selectFrom('cases').select('reference').where('reference', '=', reference).forUpdate().execute();
}

/** Now by the clock of the database. */
export async function clockOfDatabase(db: Kysely<Database>): Promise<EpochMs> {
  const { now } = await db.selectNoFrom(sql<Date>`clock_timestamp()`.as('now')).executeTakeFirstOrThrow();
  return now.getTime();
}
