import type { Kysely } from 'kysely';
import type { CaseEvent, CaseSnapshot } from '../contracts/case-event.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import { caseColumns, milestoneRow } from './case-rows.ts';
import type { Database } from './database.ts';

/** The case as it is after an event; an older one changes nothing. Index: primary key. */
export async function takeCase(
  tx: Kysely<Database>,
  reference: string,
  { phase, seq }: Pick<CaseEvent, 'phase' | 'seq'>,
  state: CaseSnapshot,
): Promise<void> {
  await tx
    .updateTable('cases')
    .set({ phase, seq, ...caseColumns(state) })
    .where('reference', '=', reference)
    .where('seq', '<', seq)
    .execute();
}

/** Milestones as they are after these events; one that came into the case after its first plan is added behind the others. */
export async function takeMilestones(
  tx: Kysely<Database>,
  reference: string,
  events: readonly CaseEvent[],
): Promise<void> {
  const changed = latest(events);
  if (changed.length === 0) return;
  const { last } = await tx
    .selectFrom('milestones')
    .select((select) => select.fn.max('position').as('last'))
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  const rows = changed.map(([milestone, seq], at) => {
    const added = { reference, roles: [], remindWorkdays: [], plannedEndsAt: milestone.endsAt, milestone };
    return milestoneRow(added, (last ?? -1) + 1 + at, seq);
  });
  await tx
    .insertInto('milestones')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['reference', 'id'])
        .doUpdateSet((set) => ({
          state: set.ref('excluded.state'),
          last_day: set.ref('excluded.last_day'),
          ends_at: set.ref('excluded.ends_at'),
          traits: set.ref('excluded.traits'),
          milestone: set.ref('excluded.milestone'),
          seq: set.ref('excluded.seq'),
        }))
        .whereRef('milestones.seq', '<', 'excluded.seq'),
    )
    .execute();
}

/** Every milestone that changed, as it is after the last event that changed it, with the number of that event. */
function latest(events: readonly CaseEvent[]): (readonly [CaseMilestone, number])[] {
  const byId = new Map<string, readonly [CaseMilestone, number]>();
  for (const { milestones, seq } of events) for (const one of milestones) byId.set(one.id, [one, seq]);
  return [...byId.values()];
}
