import { sql, type Kysely, type Selectable } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database, ReceiptTable } from './database.ts';

export type Receipt = Selectable<ReceiptTable>;

/** What a party hands in. */
export interface HandedIn {
  readonly reference: string;
  readonly kind: 'question' | 'bid';
  readonly uploadId: string;
  readonly party: string;
  readonly sha256: string;
  /** The milestone that closes this desk. */
  readonly closes: 'questions-close' | 'submission-close';
  /** Business instant; null: the clock of the database decides. */
  readonly at: EpochMs | null;
}

/**
 * Gives a receipt: number, instant, and whether it came in time, all in one transaction. What comes at the closing instant
 * itself is in time (U2.4.2-a). The same upload again gives the same receipt.
 * @returns null when the procedure is not in the case file.
 */
export async function receive(db: Kysely<Database>, given: HandedIn): Promise<Receipt | null> {
  return db.transaction().execute(async (tx) => {
    // One number at a time per procedure: the row of the case is the lock.
    const known = await tx
      .selectFrom('cases')
      .select('reference')
      .where('reference', '=', given.reference)
      .forUpdate()
      .executeTakeFirst();
    if (known === undefined) return null;
    const earlier = await tx
      .selectFrom('receipts')
      .selectAll()
      .where('reference', '=', given.reference)
      .where('upload_id', '=', given.uploadId)
      .executeTakeFirst();
    if (earlier !== undefined) return earlier;
    const at = given.at === null ? sql<Date>`clock_timestamp()` : sql<Date>`${new Date(given.at)}::timestamptz`;
    const inserted = await sql<Receipt>`
      with now as (select ${at} as at)
      insert into receipts (reference, kind, no, upload_id, party, at, sha256, late)
      select ${given.reference}, ${given.kind},
        1 + coalesce((select max(no) from receipts where reference = ${given.reference} and kind = ${given.kind}), 0),
        ${given.uploadId}, ${given.party}, now.at, ${given.sha256},
        coalesce((select now.at > m.ends_at and (m.state = 'passed' or c.suspended_since is null)
          from milestones m join cases c using (reference) where m.reference = ${given.reference} and m.id = ${given.closes}), false)
      from now returning *`.execute(tx);
    return inserted.rows[0] ?? null;
  });
}
