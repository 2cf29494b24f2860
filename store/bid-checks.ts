import type { Kysely } from 'kysely';
import type { ActorId, TextRef } from '../domain/case/ids.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { DecidedCheck } from '../domain/office/bid-check.ts';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';

/** What somebody decided of a point of a bid. */
export interface StoredCheck extends DecidedCheck {
  readonly reason: TextRef;
  readonly by: ActorId;
  readonly at: EpochMs;
}

export async function putCheck(
  db: Kysely<Database>,
  reference: string,
  { bid, check: point, verdict, reason, by, at }: StoredCheck,
): Promise<void> {
  await putSealed(db, 'bid_checks', [{ reference, bid, point, verdict, reason, by, at: new Date(at) }]);
}

/** Every decision on bids of a procedure, in the order in which they were made. Index: checks_of_bids. */
export async function checksOf(db: Kysely<Database>, reference: string): Promise<readonly StoredCheck[]> {
  const rows = await db
    .selectFrom('bid_checks')
    .select(['bid', 'point', 'verdict', 'reason', 'by', 'at'])
    .where('reference', '=', reference)
    .orderBy('id')
    .execute();
  return rows.map(({ point, at, ...row }) => ({ ...row, check: point, at: at.getTime() }));
}
