import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { TextRef } from '../domain/case/ids.ts';
import type { Database } from './database.ts';
import { holdChain, inTransaction, putSealed } from './evidence/seal.ts';

/**
 * Keeps what a person wrote about a case; it is known elsewhere by the id alone. The same words again have the same id, so that two
 * people can do the same act.
 */
export async function putText(db: Kysely<Database>, reference: string, written: string): Promise<TextRef> {
  const text = inOneSpelling(written);
  const known = await knownText(db, reference, text);
  if (known !== null) return known;
  return inTransaction(db, async (tx) => {
    await holdChain(tx, reference);
    await putSealed(tx, 'texts', [{ reference, text, sha256: hashOf(text) }]);
    return (await select(tx, reference, text).executeTakeFirstOrThrow()).id;
  });
}

/** The id of these words about a case, or null when nobody wrote them yet. */
export const knownText = async (db: Kysely<Database>, reference: string, text: string): Promise<TextRef | null> =>
  (await select(db, reference, inOneSpelling(text)).executeTakeFirst())?.id ?? null;

/** However an accent was typed and whatever space is around it, it is one text. */
const inOneSpelling = (text: string): string => text.normalize('NFC').trim();

/** Index: unique (reference, sha256). */
const select = (db: Kysely<Database>, reference: string, text: string) =>
  db.selectFrom('texts').select('id').where('reference', '=', reference).where('sha256', '=', hashOf(text));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
