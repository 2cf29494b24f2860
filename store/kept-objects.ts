import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { below } from './evidence/below.ts';

/** Bytes in the vault that the record points to. */
export interface KeptObject {
  readonly reference: string;
  readonly address: string;
  /** A file of the bid with this number, or the paper of an opening. */
  readonly of: { readonly kind: 'bid'; readonly no: number } | { readonly kind: 'opening'; readonly no: number };
}

/** Every object of the bids that have a receipt and of the openings. Indexes: files_of_bids, primary key. */
export async function keptObjects(db: Kysely<Database>, reference: string | null): Promise<readonly KeptObject[]> {
  const files = await db
    .selectFrom('bid_files')
    .select(['reference', 'no', 'object'])
    .where('no', 'is not', null)
    .where(below('bid_files.reference', reference))
    .orderBy('reference')
    .orderBy('no')
    .orderBy('envelope')
    .orderBy('place')
    .execute();
  const papers = await db
    .selectFrom('openings')
    .select(['reference', 'no', 'record'])
    .where(below('openings.reference', reference))
    .orderBy('reference')
    .orderBy('envelope')
    .orderBy('no')
    .execute();
  return [
    ...files.map(({ no, object, ...one }) => ({ ...one, address: object, of: { kind: 'bid', no: no ?? 0 } as const })),
    ...papers.map(({ no, record, ...one }) => ({ ...one, address: record, of: { kind: 'opening', no } as const })),
  ];
}
