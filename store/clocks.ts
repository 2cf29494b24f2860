import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/**
 * Freezes the offset of a case that lives on a clock of its own. The first caller decides; later ones get the same.
 * @returns business time minus server time in milliseconds.
 */
export async function reserveOffset(db: Kysely<Database>, reference: string, offsetMs: number): Promise<number> {
  await db
    .insertInto('clocks')
    .values({ reference, offset_ms: offsetMs })
    .onConflict((conflict) => conflict.column('reference').doNothing())
    .execute();
  const row = await db
    .selectFrom('clocks')
    .select('offset_ms')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  return row.offset_ms;
}

/** The offset of a case, 0 when it lives on the server's clock. */
export async function offsetOf(db: Kysely<Database>, reference: string): Promise<number> {
  const row = await db.selectFrom('clocks').select('offset_ms').where('reference', '=', reference).executeTakeFirst();
  return row?.offset_ms ?? 0;
}
