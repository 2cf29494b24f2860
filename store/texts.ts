import { createHash, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { TEXT_PREFIX, type TextRef } from '../domain/case/ids.ts';
import type { Database } from './database.ts';

/** Keeps what a person wrote about a case; it is known elsewhere by the id alone. The same words again have the same id. */
export async function putText(db: Kysely<Database>, reference: string, text: string): Promise<TextRef> {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  await db
    .insertInto('texts')
    .values({ id: `${TEXT_PREFIX}${randomUUID()}`, reference, text, sha256 })
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
