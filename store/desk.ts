import { sql, type Selectable, type Transaction } from 'kysely';
import { inTime, isOver, type CaseMilestone } from '../domain/case/milestone.ts';
import { waitsWithCase } from '../domain/case/outlook.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { CLOSES, type ReceivedKind } from '../domain/case/received-kind.ts';
import type { Database } from './database.ts';
import type { CaseTable } from './tables/case-file.ts';

/**
 * The milestones that close the desk, in order of time: of a lot its own where it has any, else those of all. Index: primary key.
 * @param lot for which it comes in; null when nobody says.
 */
export async function closingsOf(
  tx: Transaction<Database>,
  { reference, kind, lot }: { readonly reference: string; readonly kind: ReceivedKind; readonly lot: string | null },
): Promise<readonly CaseMilestone[]> {
  const rows = await tx
    .selectFrom('milestones')
    .select('milestone')
    .where('reference', '=', reference)
    .where(sql<boolean>`${CLOSES[kind]} = any(traits)`)
    .orderBy('ends_at')
    .execute();
  const all = rows.map((one) => one.milestone);
  const shared = lot === null ? all : all.filter((one) => one.lot === null);
  const own = lot === null ? [] : all.filter((one) => one.lot === lot);
  return own.length > 0 ? own : shared;
}

/** Of rounds the one that is open at an instant: the first that has not closed by then, once all have closed the last; null of none. */
export const openAt = (
  known: Pick<Selectable<CaseTable>, 'state'>,
  closings: readonly CaseMilestone[],
  at: EpochMs,
): CaseMilestone | null => closings.find((one) => !isLate(known, one, at)) ?? closings.at(-1) ?? null;

/**
 * What comes at the closing instant itself is in time (U2.4.2-a), unless it must come before it. A closing that waits because its lot
 * or the whole case stands still has not come.
 */
export function isLate({ state }: Pick<Selectable<CaseTable>, 'state'>, closing: CaseMilestone, at: EpochMs): boolean {
  const waits = !isOver(closing) && waitsWithCase(state, closing);
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

/**
 * The closing of the requests to take part when it is still to come: nobody was asked for a bid yet (Aw 2.71 lid 2). Null when bids can
 * come. Index: primary key.
 */
export async function requestsFirst(
  tx: Transaction<Database>,
  { reference, kind, lot }: Pick<Parameters<typeof closingsOf>[1], 'reference' | 'kind' | 'lot'>,
  at: EpochMs,
): Promise<CaseMilestone | null> {
  const closing = kind === 'bid' ? ((await closingsOf(tx, { reference, kind: 'request', lot })).at(-1) ?? null) : null;
  return closing !== null && !isOver(closing) && inTime(closing, at) ? closing : null;
}
