import type { Kysely } from 'kysely';
import type { GradeReason } from '../domain/office/grade-reasons.ts';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { inTransaction, seal } from './evidence/seal.ts';

/** Keeps why a bid got its grades; another text for the same lot and criterion takes the place of an earlier one. */
export async function putReasons(
  db: Kysely<Database>,
  reference: string,
  reasons: readonly GradeReason[],
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const rows = await tx
      .insertInto('grade_reasons')
      .values(reasons.map((one) => ({ reference, ...one })))
      .onConflict((conflict) =>
        conflict
          .columns(['reference', 'bid', 'lot', 'criterion'])
          .doUpdateSet((given) => ({ text: given.ref('excluded.text') })),
      )
      .returning(sealOf('grade_reasons'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}

/** Why bids got their grades. Index: primary key. */
export const readReasons = (db: Kysely<Database>, reference: string): Promise<GradeReason[]> =>
  db
    .selectFrom('grade_reasons')
    .select(['bid', 'lot', 'criterion', 'text'])
    .where('reference', '=', reference)
    .orderBy('bid')
    .orderBy('lot')
    .orderBy('criterion')
    .execute();
