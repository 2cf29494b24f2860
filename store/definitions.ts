import type { Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';

/** Keeps a definition under its hash; the same text again changes nothing. */
export async function storeDefinition(
  db: Kysely<Database>,
  definition: { readonly reference: string; readonly hash: string; readonly text: string; readonly now: EpochMs },
): Promise<void> {
  const { reference, hash, text, now } = definition;
  await db
    .insertInto('definitions')
    .values({ reference, hash, text, stored_at: new Date(now) })
    .onConflict((conflict) => conflict.columns(['reference', 'hash']).doNothing())
    .execute();
}

/** The text of a stored definition, or null. */
export async function readDefinitionText(
  db: Kysely<Database>,
  reference: string,
  hash: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('definitions')
    .select('text')
    .where('reference', '=', reference)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row?.text ?? null;
}
