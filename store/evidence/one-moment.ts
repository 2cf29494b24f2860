import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';

/** Reads the case file as it is at one moment, whatever is written meanwhile; inside a transaction, as that one sees it. */
export const atOneMoment = <Result>(
  db: Kysely<Database>,
  work: (moment: Kysely<Database>) => Promise<Result>,
): Promise<Result> =>
  db.isTransaction
    ? work(db)
    : db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
