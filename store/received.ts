import { sql, type Kysely } from 'kysely';
import type { CaseEvent } from '../contracts/case-event.ts';
import type { Receipt } from '../domain/case/receipt.ts';
import { receiptCounts } from '../domain/case/receipt-judgement.ts';
import { excludedBids } from '../domain/office/bid-check.ts';
import { bidStanding } from '../domain/office/bid-standing.ts';
import type { ReceivedBid } from '../domain/evaluation/bids-on-record.ts';
import { checksOf } from './bid-checks.ts';
import type { Database } from './database.ts';
import { below } from './evidence/below.ts';
import { sealOf, sealsOf, type Seal } from './evidence/seal-of.ts';
import { atMicros, receiptOf } from './receipt.ts';

/**
 * The bids that came in, in order, each with whether it counts now (in time, not taken back, and the last of its bidder for its lot) and
 * whether it was set aside. Indexes: primary key, checks_of_bids.
 * @param lots for which; what names no lot can be for each of them. Null: all.
 */
export async function receivedBids(
  db: Kysely<Database>,
  reference: string,
  lots: readonly string[] | null,
): Promise<ReceivedBid[]> {
  const rows = await db
    .selectFrom('receipts')
    .select(['party', 'lot', 'no', 'judgement', 'verdict', 'withdrawn_at'])
    .where('reference', '=', reference)
    .where('kind', '=', 'bid')
    .$if(lots !== null, (query) =>
      query.where((where) => where.or([where('lot', 'is', null), where('lot', 'in', lots ?? [])])),
    )
    .orderBy('no')
    .execute();
  const bids = rows.map(({ verdict, withdrawn_at, ...one }) => ({
    ...one,
    counts: receiptCounts({ ...one, verdict }),
    withdrawnAt: withdrawn_at?.getTime() ?? null,
  }));
  const excluded = excludedBids(await checksOf(db, reference));
  return bids.map(({ withdrawnAt: _taken, ...one }, at) => {
    const bid = bids[at];
    const counts = bid !== undefined && bidStanding(bids, bid) === 'stands';
    return { ...one, counts, excluded: excluded.has(one.no) };
  });
}

/** What came in and did not simply come in time, in order. Index: primary key. */
export async function receiptsAside(db: Kysely<Database>, reference: string): Promise<Receipt[]> {
  const rows = await db
    .selectFrom('receipts')
    .selectAll()
    .select(atMicros)
    .where('reference', '=', reference)
    .where('judgement', '!=', 'in-time')
    .orderBy('filed_at')
    .orderBy('kind')
    .orderBy('no')
    .execute();
  return rows.map(receiptOf);
}

/** Whatever came in for a case and the cases below it, in order. Index: primary key. */
export async function receiptsBelow(db: Kysely<Database>, reference: string): Promise<Receipt[]> {
  const rows = await db
    .selectFrom('receipts')
    .selectAll()
    .select(atMicros)
    .where(below('receipts.reference', reference))
    .orderBy('reference')
    .orderBy('kind')
    .orderBy('no')
    .execute();
  return rows.map(receiptOf);
}

/** One receipt by its number; null when there is none. Index: primary key. */
export async function readReceipt(
  db: Kysely<Database>,
  { reference, kind, no }: Pick<Receipt, 'reference' | 'kind' | 'no'>,
): Promise<Receipt | null> {
  const row = await db
    .selectFrom('receipts')
    .selectAll()
    .select(atMicros)
    .where('reference', '=', reference)
    .where('kind', '=', kind)
    .where('no', '=', no)
    .executeTakeFirst();
  return row === undefined ? null : receiptOf(row);
}

/** Of each of these of one case how many of its kind came in time, up to its number. Index: primary key. */
export async function cameInTime(
  db: Kysely<Database>,
  all: readonly Pick<Receipt, 'reference' | 'kind' | 'no'>[],
): Promise<readonly number[]> {
  const [one] = all;
  if (one === undefined) return [];
  const rows = await db
    .selectFrom('receipts')
    .select(['kind', 'no'])
    .select(
      sql<number>`(count(*) filter (where judgement = 'in-time') over (partition by kind order by no))::int`.as(
        'count',
      ),
    )
    .where('reference', '=', one.reference)
    .where('kind', 'in', [...new Set(all.map(({ kind }) => kind))])
    .execute();
  const counts = new Map(rows.map(({ kind, no, count }) => [`${kind}/${no}`, count]));
  return all.map(({ kind, no }) => counts.get(`${kind}/${no}`) ?? 0);
}

/** What people judged of receipts in these events; the last judgement stands. Index: primary key. @returns what must be sealed. */
export async function takeVerdicts(
  tx: Kysely<Database>,
  reference: string,
  events: readonly CaseEvent[],
): Promise<Seal[]> {
  const seals: Seal[] = [];
  for (const { fact } of events) {
    if (fact.kind !== 'receipt-judged') continue;
    const rows = await tx
      .updateTable('receipts')
      .set({ verdict: fact.verdict })
      .where('reference', '=', reference)
      .where('kind', '=', fact.what)
      .where('no', '=', fact.no)
      .returning(sealOf('receipts'))
      .execute();
    seals.push(...sealsOf(rows));
  }
  return seals;
}

/** Whether a request to take part or a bid came in for a case. Index: primary key. */
export async function holdsBids(db: Kysely<Database>, reference: string): Promise<boolean> {
  const row = await db
    .selectFrom('receipts')
    .select('no')
    .where('reference', '=', reference)
    .where('kind', 'in', ['bid', 'request'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
