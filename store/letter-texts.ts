import type { Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { LetterKind } from '../domain/office/letter.ts';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { inTransaction, seal } from './evidence/seal.ts';

/** Staff's own Word template for a kind of letter, or null. Index: primary key. */
export async function readTemplate(
  db: Kysely<Database>,
  reference: string,
  kind: LetterKind,
): Promise<{ readonly content: Buffer; readonly sha256: string } | null> {
  const row = await db
    .selectFrom('letter_templates')
    .select(['content', 'sha256'])
    .where('reference', '=', reference)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps a template in the place of an earlier one: letters that were made keep theirs. */
export async function putTemplate(
  db: Kysely<Database>,
  given: {
    readonly reference: string;
    readonly kind: LetterKind;
    readonly content: Buffer;
    readonly sha256: string;
    readonly at: EpochMs;
  },
): Promise<void> {
  const { reference, kind, content, sha256, at } = given;
  const row = { content, sha256, kept_at: new Date(at) };
  await inTransaction(db, async (tx) => {
    const rows = await tx
      .insertInto('letter_templates')
      .values({ reference, kind, ...row })
      .onConflict((conflict) => conflict.columns(['reference', 'kind']).doUpdateSet(row))
      .returning(sealOf('letter_templates'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}
