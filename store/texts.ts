import { sql, type Kysely } from 'kysely';
import type { TextRef } from '../domain/case/ids.ts';
import type { Database } from './database.ts';

/**
 * Keeps what a person wrote about a case; it is known elsewhere by the id alone. The same words again have the same id, so that two
 * people can do the same act. Index: unique (reference, sha256).
 */
export async function putText(db: Kysely<Database>, reference: string, text: string): Promise<TextRef> {
  const sha256 = sql<string>`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;
  await db
    .insertInto('texts')
    .values({ reference, text, sha256 })
    .onConflict((conflict) => conflict.columns(['reference', 'sha256']).doNothing())
    .execute();
  const row = await db
    .selectFrom('texts')
    .select('id')
    .where('reference', '=', reference)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  return row.id;
}
