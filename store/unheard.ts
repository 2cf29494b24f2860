import { sql, type Kysely } from 'kysely';
import type { Received } from '../contracts/acts.ts';
import type { AsideReceipt } from '../domain/case/receipt-judgement.ts';
import type { Receipt } from '../domain/case/receipt.ts';
import type { Database } from './database.ts';
import { cameInTime } from './received.ts';
import { atMicros, receiptOf } from './receipt.ts';
import { putText } from './texts.ts';

/** A case has heard of a receipt well within this; the clock of a rehearsal can be any. */
const HEARD = sql<Date>`clock_timestamp() - interval '1 minute'`;

/** A receipt of which its case did not hear. */
export interface Unheard {
  readonly workflowId: string;
  readonly receipt: Receipt;
}

/**
 * Receipts of open cases that are in no event of their case, in order: Temporal was away when they came in.
 * Indexes: primary keys of receipts and events.
 * @param most how many at once
 */
export async function unheardReceipts(db: Kysely<Database>, most: number): Promise<Unheard[]> {
  const rows = await db
    .selectFrom('receipts')
    .innerJoin('cases', 'cases.reference', 'receipts.reference')
    .selectAll('receipts')
    .select(['cases.workflow_id', atMicros])
    .where('cases.outcome', 'is', null)
    .where('receipts.filed_at', '<', HEARD)
    .where(
      sql<boolean>`not exists (select from events
        where events.key = receipts.reference || '/received/' || receipts.kind || '/' || receipts.no)`,
    )
    .orderBy('receipts.reference')
    .orderBy('receipts.kind')
    .orderBy('receipts.no')
    .limit(most)
    .execute();
  return rows.map(({ workflow_id: workflowId, ...row }) => ({ workflowId, receipt: receiptOf(row) }));
}

/** What a case hears of receipts that came to it; what their senders wrote stays in the case file. */
export async function toldOf(db: Kysely<Database>, receipts: readonly Receipt[]): Promise<readonly Received[]> {
  const counts = await cameInTime(db, receipts);
  const told: Received[] = [];
  for (const [index, receipt] of receipts.entries()) {
    const { kind, no, filedAt } = receipt;
    const aside = await asideOf(db, receipt);
    told.push({ kind, no, at: filedAt, inTime: counts[index] ?? 0, ...(aside === null ? {} : { aside }) });
  }
  return told;
}

/** What a receipt that did not simply come in time says of itself. */
async function asideOf(db: Kysely<Database>, receipt: Receipt): Promise<AsideReceipt | null> {
  const { reference, judgement, milestone, ground, at: receivedAt, party, unknownLot, numberUsed } = receipt;
  if (judgement === 'in-time') return null;
  return {
    judgement,
    milestone,
    ground,
    receivedAt,
    // Before the opening nobody hears who bids.
    ...(receipt.kind === 'bid' ? {} : { from: await putText(db, reference, party) }),
    ...(unknownLot === null ? {} : { unknownLot: await putText(db, reference, unknownLot) }),
    ...(numberUsed ? { numberUsed } : {}),
  };
}
