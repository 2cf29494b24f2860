import { sql, type Selectable, type Transaction } from 'kysely';
import { lotHasEnded, type DeskOfCase } from '../domain/case/judged-receipt.ts';
import { CLOSES, STILL_TAKEN } from '../domain/case/received-kind.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Trait } from '../domain/plan/trait.ts';
import type { Database } from './database.ts';
import type { CaseTable } from './tables/case-file.ts';

type KnownCase = Pick<Selectable<CaseTable>, 'reference' | 'outcome' | 'state'>;

/** What receipts are judged by. */
const LOOKED_AT: readonly Trait[] = [...Object.values(CLOSES), ...Object.values(STILL_TAKEN), 'invites'];

/** The case as what comes in for a lot is judged by it; the lot is null when nobody says. Index: primary key. */
export async function deskOf(
  tx: Transaction<Database>,
  known: KnownCase,
): Promise<(lot: string | null) => Promise<DeskOfCase>> {
  const rows = await tx
    .selectFrom('milestones')
    .select('milestone')
    .where('reference', '=', known.reference)
    .where(sql<boolean>`traits && ${[...LOOKED_AT]}::text[]`)
    .orderBy('ends_at')
    .execute();
  const milestones = rows.map((one) => one.milestone);
  const ends = new Map<string | null, EpochMs | null>();
  return async (lot) => {
    const endedAt = ends.get(lot) ?? (await endOf(tx, known, lot));
    ends.set(lot, endedAt);
    return { holds: known.state.holds, milestones, endedAt };
  };
}

/** When the case ended, or the lot before it; null as long as it goes on. Index: events_of_case. */
async function endOf(
  tx: Transaction<Database>,
  { reference, outcome, state }: KnownCase,
  lot: string | null,
): Promise<EpochMs | null> {
  if (outcome === null && !lotHasEnded(state.own, lot)) return null;
  const end = await tx
    .selectFrom('events')
    .select('at')
    .where('reference', '=', reference)
    .where((where) =>
      where.or([
        where('kind', '=', 'finished'),
        where.and([where('kind', '=', 'lots-ended'), sql<boolean>`fact -> 'lots' @> to_jsonb(${lot}::text)`]),
      ]),
    )
    .orderBy('at')
    .limit(1)
    .executeTakeFirst();
  // Of a case that has ended its end is on record; where it is not, everything came after it.
  return end?.at.getTime() ?? Number.NEGATIVE_INFINITY;
}
