import { sql, type Kysely } from 'kysely';
import { milestoneOf } from './case-rows.ts';
import type { Database } from './database.ts';
import type { Remindable } from './reminders.ts';

/**
 * Closings of bids that have passed while nothing was awarded for good: of a lot with its own, that lot. Read once a morning over
 * the open cases. Index: primary key.
 */
export async function closedWithoutAward(db: Kysely<Database>): Promise<Remindable[]> {
  const rows = await db
    .selectFrom('milestones')
    .innerJoin('cases', 'cases.reference', 'milestones.reference')
    .selectAll('milestones')
    .select(['cases.hash', 'cases.parent', 'cases.part'])
    .where('cases.outcome', 'is', null)
    .where('milestones.state', '=', 'passed')
    .where(sql<boolean>`'closes-bids' = any(milestones.traits)`)
    .where(
      sql<boolean>`not exists (select from milestones act where act.reference = milestones.reference and act.state in ('done', 'passed')
        and coalesce(act.milestone ->> 'lot', milestones.milestone ->> 'lot', '') = coalesce(milestones.milestone ->> 'lot', act.milestone ->> 'lot', '')
        and (case when exists (select from milestones final where final.reference = milestones.reference and 'makes-final' = any(final.traits))
          then 'makes-final' else 'decides' end) = any(act.traits))`,
    )
    .orderBy('milestones.reference')
    .orderBy('milestones.id')
    .execute();
  return rows.map((row) => ({
    ...milestoneOf(row),
    name: { reference: row.reference, parent: row.parent, part: row.part },
    hash: row.hash,
  }));
}
