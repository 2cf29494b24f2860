import type { Kysely } from 'kysely';
import { receiptCounts, type ReceiptJudgement } from '../domain/case/receipt-judgement.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { BidOnFile } from '../domain/office/bid-standing.ts';
import { ENVELOPES, type Envelope } from '../domain/office/envelope.ts';
import type { PartyId } from '../domain/office/party.ts';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { seal } from './evidence/seal.ts';
import { openedBids } from './openings.ts';
import type { UploadedFile } from './uploads.ts';

/** A file of a bid, and for what it was sealed. */
export type BidFile = UploadedFile & { readonly upload: string };

/** A bid as it is on file, with what is closed to nearly everybody: whose it is, and where its files are. */
export interface StoredBid extends BidOnFile {
  readonly at: EpochMs;
  readonly judgement: ReceiptJudgement;
  /** Milestone by which it was judged. */
  readonly milestone: string | null;
  /** By what it shows that it came in elsewhere. */
  readonly proof: string | null;
  readonly sha256: string;
  readonly partyId: PartyId | null;
  readonly mail: string | null;
  readonly registerNo: string | null;
  readonly files: readonly BidFile[];
  readonly opened: Readonly<Record<Envelope, boolean>>;
}

/** All bids of a procedure by number. Indexes: primary key, uploads_of_bids. */
export async function bidsOf(db: Kysely<Database>, reference: string): Promise<readonly StoredBid[]> {
  const rows = await db
    .selectFrom('receipts')
    .leftJoin('bid_uploads as upload', (join) =>
      join.onRef('upload.reference', '=', 'receipts.reference').onRef('upload.no', '=', 'receipts.no'),
    )
    .select([
      ...([
        'receipts.no',
        'receipts.party',
        'receipts.lot',
        'at',
        'judgement',
        'milestone',
        'verdict',
        'proof',
      ] as const),
      ...(['sha256', 'withdrawn_at', 'party_id', 'upload.id as upload', 'upload.mail', 'upload.register_no'] as const),
    ])
    .where('receipts.reference', '=', reference)
    .where('receipts.kind', '=', 'bid')
    .orderBy('receipts.no')
    .execute();
  const files = await filesOfAll(db, reference);
  const opened = await openedBids(db, reference);
  return rows.map(({ at, verdict, withdrawn_at, party_id, register_no, upload, ...row }) => ({
    ...row,
    at: at.getTime(),
    counts: receiptCounts({ ...row, verdict }),
    withdrawnAt: withdrawn_at?.getTime() ?? null,
    partyId: party_id,
    registerNo: register_no,
    files: upload === null ? [] : files.filter((one) => one.upload === upload),
    opened: Object.fromEntries(ENVELOPES.map((one) => [one, opened[one].has(row.no)])) as Record<Envelope, boolean>,
  }));
}

async function filesOfAll(db: Kysely<Database>, reference: string): Promise<readonly BidFile[]> {
  const rows = await db
    .selectFrom('bid_files')
    .select(['upload', 'envelope', 'place', 'name', 'bytes', 'sha256', 'object'])
    .where('reference', '=', reference)
    .where('no', 'is not', null)
    .orderBy('envelope', 'desc')
    .orderBy('place')
    .execute();
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
}

/** A bid was taken back, in time. Index: primary key. */
export async function putWithdrawal(db: Kysely<Database>, reference: string, no: number, at: EpochMs): Promise<void> {
  await change(db, reference, no, { withdrawn_at: new Date(at) });
}

/** From the opening on it is on file whose a bid is. Index: primary key. */
export async function putBidder(db: Kysely<Database>, reference: string, no: number, party: PartyId): Promise<void> {
  await change(db, reference, no, { party_id: party });
}

/** What becomes of a bid goes on the chain of its case. */
async function change(
  db: Kysely<Database>,
  reference: string,
  no: number,
  changed: { readonly withdrawn_at: Date } | { readonly party_id: PartyId },
): Promise<void> {
  const rows = await db
    .updateTable('receipts')
    .set(changed)
    .where('reference', '=', reference)
    .where('kind', '=', 'bid')
    .where('no', '=', no)
    .returning(sealOf('receipts'))
    .execute();
  await seal(db, sealsOf(rows));
}
