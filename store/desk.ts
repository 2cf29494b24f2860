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
 * What comes at the closing instant itself is in time (U2.4.2-a), unless it must come before it. A closing that waits because the whole
 * case stands still has not come.
 */
export function isLate({ state }: Pick<Selectable<CaseTable>, 'state'>, closing: CaseMilestone, at: EpochMs): boolean {
  const waits = !isOver(closing) && caseHold(state) !== null && standsStill(closing);
  return !inTime(closing, at) && !waits;
}

/**
 * Whether something came when its case had ended before the closing: then nobody does anything with it, and no closing made it late.
 * Index: events_of_case.
 */
export async function cameAfterEnd(
  tx: Transaction<Database>,
  { reference, outcome }: Pick<Selectable<CaseTable>, 'reference' | 'outcome'>,
  closing: CaseMilestone,
  at: EpochMs,
): Promise<boolean> {
  if (outcome === null || isOver(closing)) return false;
  const end = await tx
    .selectFrom('events')
    .select('at')
    .where('reference', '=', reference)
    .where('kind', '=', 'finished')
    .limit(1)
    .executeTakeFirst();
  return end === undefined || at >= end.at.getTime();
}
