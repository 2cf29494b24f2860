import { createHash, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { TEXT_PREFIX, type TextRef } from '../domain/case/ids.ts';
import type { Database } from './database.ts';

/** Keeps what a person wrote about a case; it is known elsewhere by the id alone. */
export async function putText(db: Kysely<Database>, reference: string, text: string): Promise<TextRef> {
  const id = `${TEXT_PREFIX}${randomUUID()}`;
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  await db.insertInto('texts').values({ id, reference, text, sha256 }).execute();
  return id;
}
