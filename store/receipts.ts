import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Trait } from '../domain/plan/trait.ts';
import type { Database, ReceiptTable } from './database.ts';

export type ReceivedKind = 'question' | 'bid';

/** Proof that something came in: its number, and the instant by the clock that counts. */
export interface Receipt {
  readonly reference: string;
  readonly kind: ReceivedKind;
  readonly no: number;
  readonly uploadId: string;
  readonly party: string;
  readonly at: EpochMs;
  readonly sha256: string;
  readonly late: boolean;
}

/** What a party hands in. */
export interface HandedIn {
  readonly reference: string;
  readonly kind: ReceivedKind;
  /** The sender's own number. */
  readonly uploadId: string;
  readonly party: string;
  readonly sha256: string;
  /** Business instant; null: the clock of the database decides. */
  readonly at: EpochMs | null;
}

export type ReceiveOutcome =
  /** `closing`: the milestone by which it was judged. */
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly fresh: boolean; readonly closing: string }
  /** This sender used the number before, for something else. */
  | { readonly kind: 'conflict'; readonly receipt: Receipt }
  /** The case takes nothing of this kind. */
  | { readonly kind: 'no-desk' }
  | { readonly kind: 'no-case' };

/** What closes the desk for questions, and for bids. */
const CLOSES: Readonly<Record<ReceivedKind, Trait>> = { question: 'closes-questions', bid: 'closes-bids' };

/**
 * Gives a receipt: number, instant, and whether it came in time, all in one transaction. What comes at the closing instant itself is
 * in time (U2.4.2-a); while the whole case stands still before its closing, the desk is open. The same upload of the same sender
 * again gives the same receipt.
 */
export async function receive(db: Kysely<Database>, given: HandedIn): Promise<ReceiveOutcome> {
  return db.transaction().execute(async (tx): Promise<ReceiveOutcome> => {
    // One number at a time per procedure: the row of the case is the lock.
    const known = await tx
      .selectFrom('cases')
      .select('outcome')
      .where('reference', '=', given.reference)
      .forUpdate()
      .executeTakeFirst();
    if (known === undefined) return { kind: 'no-case' };
    const closing = await closingOf(tx, given);
    if (closing === null) return { kind: 'no-desk' };
    const earlier = await tx
      .selectFrom('receipts')
      .selectAll()
      .where('reference', '=', given.reference)
      .where('kind', '=', given.kind)
      .where('party', '=', given.party)
      .where('upload_id', '=', given.uploadId)
      .executeTakeFirst();
    if (earlier === undefined) return { kind: 'receipt', receipt: await put(tx, given, closing), fresh: true, closing };
    const receipt = receiptOf(earlier);
    return earlier.sha256 === given.sha256
      ? { kind: 'receipt', receipt, fresh: false, closing }
      : { kind: 'conflict', receipt };
  });
}

/** The milestone that closes the desk; the last of them when there are several. */
async function closingOf(tx: Transaction<Database>, { reference, kind }: HandedIn): Promise<string | null> {
  const row = await tx
    .selectFrom('milestones')
    .select('id')
    .where('reference', '=', reference)
    .where(sql<boolean>`${CLOSES[kind]} = any(traits)`)
    .orderBy('ends_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function put(tx: Transaction<Database>, given: HandedIn, closing: string): Promise<Receipt> {
  const { reference, kind, uploadId, party, sha256 } = given;
  const at = given.at === null ? sql<Date>`clock_timestamp()` : sql<Date>`${new Date(given.at)}::timestamptz`;
  const inserted = await sql<Selectable<ReceiptTable>>`
    with now as (select ${at} as at)
    insert into receipts (reference, kind, no, upload_id, party, at, sha256, late)
    select ${reference}, ${kind},
      1 + coalesce((select max(no) from receipts where reference = ${reference} and kind = ${kind}), 0),
      ${uploadId}, ${party}, now.at, ${sha256},
      c.outcome is not null
        or (now.at > m.ends_at and (m.state = 'passed' or not c.state -> 'holds' @> '[{"what": {"of": "case"}}]'))
    from now, milestones m join cases c using (reference)
    where m.reference = ${reference} and m.id = ${closing} returning *`.execute(tx);
  const [row] = inserted.rows;
  if (row === undefined) throw new Error(`no receipt was written for ${reference}`);
  return receiptOf(row);
}

const receiptOf = ({
  reference,
  kind,
  no,
  upload_id: uploadId,
  party,
  at,
  sha256,
  late,
}: Selectable<ReceiptTable>): Receipt => ({
  reference,
  kind,
  no,
  uploadId,
  party,
  at: at.getTime(),
  sha256,
  late,
});
