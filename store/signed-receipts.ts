import { type Kysely, type Transaction, sql } from 'kysely';
import type { Database } from './database.ts';
import { type Seal, sealOf, sealsOf } from './evidence/seal-of.ts';

/** A receipt as it was given out. */
export interface SignedReceipt {
  readonly receipt: string;
  readonly signature: string;
}

/** An upload and the receipt that it got. */
export interface Receipted extends SignedReceipt {
  readonly id: string;
  readonly no: number;
}

interface GotReceipt {
  readonly got_upload: string;
  readonly got_no: number;
  readonly got_receipt: string;
  readonly got_signature: string;
}

/** They are all there and have these receipts; from then on nothing of them changes. Index: primary key. @returns their seals */
export async function closeUploads(tx: Transaction<Database>, all: readonly Receipted[]): Promise<readonly Seal[]> {
  // Its columns have names of their own: what makes a seal names those of the table alone.
  const got =
    sql<GotReceipt>`(select * from unnest(${all.map((one) => one.id)}::text[], ${all.map((one) => one.no)}::int[],
    ${all.map((one) => one.receipt)}::text[], ${all.map((one) => one.signature)}::text[])
    as one (got_upload, got_no, got_receipt, got_signature))`.as('got');
  const uploads = await tx
    .updateTable('bid_uploads')
    .from(got)
    .set((is) => ({ no: is.ref('got_no'), receipt: is.ref('got_receipt'), signature: is.ref('got_signature') }))
    .whereRef('id', '=', 'got_upload')
    .returning(sealOf('bid_uploads'))
    .execute();
  const files = await tx
    .updateTable('bid_files')
    .from(got)
    .set((is) => ({ no: is.ref('got_no') }))
    .whereRef('upload', '=', 'got_upload')
    .returning(sealOf('bid_files'))
    .execute();
  return sealsOf([...uploads, ...files]);
}

/** The receipt of a bid as it was signed; null of one that came in elsewhere. Index: uploads_of_bids. */
export async function signedReceipt(
  db: Kysely<Database>,
  reference: string,
  no: number,
): Promise<SignedReceipt | null> {
  const row = await db
    .selectFrom('bid_uploads')
    .select(['receipt', 'signature'])
    .where('reference', '=', reference)
    .where('no', '=', no)
    .executeTakeFirst();
  return row?.receipt == null || row.signature === null ? null : { receipt: row.receipt, signature: row.signature };
}
