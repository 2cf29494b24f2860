import { sql, type Kysely } from 'kysely';
import type { CaseEvent, CaseSnapshot } from '../contracts/case-event.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { placeOf } from '../domain/case/place.ts';
import { wholeOf } from '../domain/plan/part.ts';
import { roundOf } from '../domain/plan/round-name.ts';
import { caseColumns, milestoneRow } from './case-rows.ts';
import type { Database } from './database.ts';
import { sealOf, sealsOf, type Seal } from './evidence/seal-of.ts';
import type { StoredMilestone } from './stored-case.ts';

/** The case as it is after an event; an older one changes nothing. Index: primary key. @returns what must be sealed. */
export async function takeCase(
  tx: Kysely<Database>,
  reference: string,
  { phase, seq }: Pick<CaseEvent, 'phase' | 'seq'>,
  state: CaseSnapshot,
): Promise<Seal[]> {
  const rows = await tx
    .updateTable('cases')
    .set({ phase, seq, ...caseColumns(state) })
    .where('reference', '=', reference)
    .where('seq', '<', seq)
    .returning(sealOf('cases'))
    .execute();
  return sealsOf(rows);
}

/** Milestones as they are after these events. Index: primary key. @returns what must be sealed. */
export async function takeMilestones(
  tx: Kysely<Database>,
  reference: string,
  events: readonly CaseEvent[],
): Promise<Seal[]> {
  const changed = latest(events);
  if (changed.length === 0) return [];
  const { places, moved } = await placesWith(
    tx,
    reference,
    changed.map(([milestone]) => milestone),
  );
  const rows = changed.map(([milestone, seq]) => {
    const place = places.find(({ id }) => id === milestone.id);
    const people = { roles: place?.roles ?? [], remindWorkdays: place?.remind_workdays ?? [] };
    const added = { reference, ...people, plannedEndsAt: firstEnd(events, milestone), milestone };
    return milestoneRow(added, place?.position ?? 0, seq);
  });
  const taken = await tx
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
    .returning(sealOf('milestones'))
    .execute();
  return [...moved, ...sealsOf(taken)];
}

/**
 * The place of every milestone in the plan. One that came into the case after its first plan gets a place behind what it follows,
 * and what stands behind that moves up. Index: primary key.
 */
async function placesWith(
  tx: Kysely<Database>,
  reference: string,
  changed: readonly CaseMilestone[],
): Promise<{ readonly places: readonly Place[]; readonly moved: readonly Seal[] }> {
  const found = await tx
    .selectFrom('milestones')
    .select(['id', 'position', 'roles', 'remind_workdays', sql<string | null>`milestone ->> 'lot'`.as('lot')])
    .where('reference', '=', reference)
    .execute();
  let known: Place[] = found.sort((one, other) => one.position - other.position);
  const moved: Seal[] = [];
  for (const milestone of changed) {
    if (known.some(({ id }) => id === milestone.id)) continue;
    const at = placeOf(known, milestone);
    const position = known[at]?.position ?? (known.at(-1)?.position ?? -1) + 1;
    const behind = known.slice(at).map((one) => ({ ...one, position: one.position + 1 }));
    if (behind.length > 0) {
      const rows = await tx
        .updateTable('milestones')
        .set((set) => ({ position: set('position', '+', 1) }))
        .where('reference', '=', reference)
        .where('position', '>=', position)
        .returning(sealOf('milestones'))
        .execute();
      moved.push(...sealsOf(rows));
    }
    const { roles, remindWorkdays } = milestone.told ?? likeOf(known, milestone.id);
    const place = { id: milestone.id, position, lot: milestone.lot, roles, remind_workdays: remindWorkdays };
    known = [...known.slice(0, at), place, ...behind];
  }
  return { places: known, moved };
}

/** Where a milestone stands in the plan, and who hears of it. */
interface Place {
  readonly id: string;
  readonly position: number;
  readonly lot: string | null;
  readonly roles: StoredMilestone['roles'];
  readonly remind_workdays: StoredMilestone['remindWorkdays'];
}

/** Of what came into the case since its first plan the same people hear, on the same days, as of what it is one more of. */
function likeOf(known: readonly Place[], id: string): Pick<StoredMilestone, 'roles' | 'remindWorkdays'> {
  const model =
    known.find((one) => one.id === wholeOf(id)) ?? known.find((one) => one.id === wholeOf(roundOf(id)?.first ?? ''));
  return { roles: model?.roles ?? [], remindWorkdays: model?.remind_workdays ?? [] };
}

/** When it would end as it came into the case: what changed after that in the same breath was moved. */
const firstEnd = (events: readonly CaseEvent[], { id, endsAt }: CaseMilestone): EpochMs =>
  events.flatMap(({ milestones }) => milestones).find((one) => one.id === id)?.endsAt ?? endsAt;

/** Every milestone that changed, as it is after the last event that changed it, with the number of that event. */
function latest(events: readonly CaseEvent[]): (readonly [CaseMilestone, number])[] {
  const byId = new Map<string, readonly [CaseMilestone, number]>();
  for (const { milestones, seq } of events) for (const one of milestones) byId.set(one.id, [one, seq]);
  return [...byId.values()];
}
