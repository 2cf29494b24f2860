import { sql, type Kysely } from 'kysely';
import type { MissingReceipts } from '../../domain/case/record-fault.ts';
import type { Database } from '../database.ts';
import { below } from './below.ts';

/** Numbers of receipts that are missing before one that is there. Index: primary key. */
export async function receiptGaps(db: Kysely<Database>, reference: string | null): Promise<MissingReceipts[]> {
  const { rows } = await sql<MissingReceipts>`
    with numbered as (
      select reference, kind, no, lag(no, 1, 0) over (partition by reference, kind order by no) as before
      from receipts where ${below('receipts.reference', reference)})
    select 'receipts' as kind, reference, kind as what, before + 1 as "from", no - 1 as "to" from numbered
    where no <> before + 1 order by reference, kind, no`.execute(db);
  return rows;
}
