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
  const [id = ''] = await putTexts(db, reference, [written]);
  return id;
}

/** The same of several at once. @returns their ids, in the same order */
export async function putTexts(
  db: Kysely<Database>,
  reference: string,
  written: readonly string[],
): Promise<readonly TextRef[]> {
  const texts = new Map(written.map((one) => [hashOf(inOneSpelling(one)), inOneSpelling(one)]));
  const known = await idsOf(db, reference, [...texts.keys()]);
  const rows = [...texts].flatMap(([sha256, text]) => (known.has(sha256) ? [] : [{ reference, text, sha256 }]));
  const ids =
    rows.length === 0
      ? known
      : await inTransaction(db, async (tx) => {
          await holdChain(tx, reference);
          await putSealed(tx, 'texts', rows);
          return idsOf(tx, reference, [...texts.keys()]);
        });
  return written.map((one) => {
    const id = ids.get(hashOf(inOneSpelling(one)));
    if (id === undefined) throw new Error('a text that was written has an id');
    return id;
  });
}

/** The id of these words about a case, or null when nobody wrote them yet. */
export async function knownText(db: Kysely<Database>, reference: string, text: string): Promise<TextRef | null> {
  const hash = hashOf(inOneSpelling(text));
  return (await idsOf(db, reference, [hash])).get(hash) ?? null;
}

/** However an accent was typed and whatever space is around it, it is one text. */
const inOneSpelling = (text: string): string => text.normalize('NFC').trim();

/** Ids by hash. Index: unique (reference, sha256). */
async function idsOf(
  db: Kysely<Database>,
  reference: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, TextRef>> {
  const rows = await db
    .selectFrom('texts')
    .select(['id', 'sha256'])
    .where('reference', '=', reference)
    .where('sha256', 'in', [...hashes])
    .execute();
  return new Map(rows.map(({ id, sha256 }) => [sha256, id]));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
