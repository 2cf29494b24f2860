import { sql, type Selectable, type Transaction } from 'kysely';
import { caseHold } from '../domain/case/hold.ts';
import { inTime, isOver, type CaseMilestone } from '../domain/case/milestone.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { standsStill } from '../domain/plan/change/stands-still.ts';
import type { Trait } from '../domain/plan/trait.ts';
import type { Database } from './database.ts';
import type { CaseTable } from './tables/case-file.ts';

/** What a desk takes in. */
export type ReceivedKind = 'question' | 'bid';

/** What closes the desk for questions, and for bids. */
const CLOSES: Readonly<Record<ReceivedKind, Trait>> = { question: 'closes-questions', bid: 'closes-bids' };

/** The milestone that closes the desk; the last of them when there are several. Index: primary key. */
export async function closingOf(
  tx: Transaction<Database>,
  { reference, kind }: { readonly reference: string; readonly kind: ReceivedKind },
): Promise<CaseMilestone | null> {
  const row = await tx
    .selectFrom('milestones')
    .select('milestone')
    .where('reference', '=', reference)
    .where(sql<boolean>`${CLOSES[kind]} = any(traits)`)
    .orderBy('ends_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.milestone ?? null;
}

/**
 * What comes at the closing instant itself is in time (U2.4.2-a), unless bids are to come before it. A closing that waits because the whole case stands still has not
 * come; a case that has ended keeps what comes in, and does nothing with it.
 */
export function isLate(
  { outcome, state }: Pick<Selectable<CaseTable>, 'outcome' | 'state'>,
  closing: CaseMilestone,
  at: EpochMs,
): boolean {
  if (outcome !== null) return true;
  const waits = !isOver(closing) && caseHold(state) !== null && standsStill(closing);
  return !inTime(closing, at) && !waits;
}
