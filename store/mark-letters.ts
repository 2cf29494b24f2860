import type { Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Vouched } from '../domain/rights/vouched.ts';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { inTransaction, seal } from './evidence/seal.ts';

/** What happened to letters, at an instant and by whom. Index: primary key. */
export async function markLetters(
  db: Kysely<Database>,
  ids: readonly string[],
  what:
    | { readonly kind: 'approved'; readonly at: EpochMs; readonly by: string }
    | { readonly kind: 'released'; readonly at: EpochMs; readonly by: string; readonly as: Vouched | null }
    | { readonly kind: 'withdrawn'; readonly at: EpochMs },
): Promise<void> {
  const at = new Date(what.at);
  const columns =
    what.kind === 'approved'
      ? { approved_at: at, approved_by: what.by }
      : what.kind === 'released'
        ? { released_at: at, released_by: what.by, released_as: JSON.stringify(what.as) }
        : { withdrawn_at: at };
  await inTransaction(db, async (tx) => {
    const rows = await tx
      .updateTable('letters')
      .set(columns)
      .where('id', 'in', [...ids])
      .returning(sealOf('letters'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}
