import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';

/**
 * Freezes the offset of a case that lives on a clock of its own. The first caller decides; later ones get the same.
 * @returns business time minus server time in milliseconds.
 */
export async function reserveOffset(db: Kysely<Database>, reference: string, offsetMs: number): Promise<number> {
  await putSealed(db, 'clocks', [{ reference, offset_ms: offsetMs }]);
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

/** Cases of a procedure that have a clock and are not in the case file yet: references. Index: primary keys. */
export async function unopenedOn(db: Kysely<Database>, procedure: string): Promise<string[]> {
  const rows = await db
    .selectFrom('clocks')
    .leftJoin('cases', 'cases.reference', 'clocks.reference')
    .select('clocks.reference')
    .where('cases.reference', 'is', null)
    .where((or) =>
      or.or([
        or('clocks.reference', '=', procedure),
        or(or.fn('starts_with', ['clocks.reference', or.val(`${procedure}/`)]), '=', true),
      ]),
    )
    .execute();
  return rows.map((row) => row.reference);
}
