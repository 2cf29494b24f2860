import { sql, type Transaction } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { seal } from './evidence/seal.ts';

/**
 * Puts a text in the place of what somebody asked, and of why it had to stay confidential; the row is sealed as it is from then on. Indexes:
 * primary keys.
 * @returns the hash under which the row was sealed with its words
 */
export async function eraseQuestion(
  tx: Transaction<Database>,
  { reference, no }: { readonly reference: string; readonly no: number },
  { text, at }: { readonly text: string; readonly at: EpochMs },
): Promise<string> {
  const { sha256 } = await tx
    .selectFrom('seals')
    .select('sha256')
    .where('evidence', '=', 'questions')
    .where('reference', '=', reference)
    .where('key', '=', String(no))
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const rows = await tx
    .updateTable('questions')
    .set({ text, motivation: sql`case when motivation is not null then ${text} end`, erased_at: new Date(at) })
    .where('reference', '=', reference)
    .where('no', '=', no)
    .returning(sealOf('questions'))
    .execute();
  await seal(tx, sealsOf(rows));
  return sha256 ?? '';
}
