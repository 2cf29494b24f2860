import { sql, type Insertable, type Kysely, type Selectable } from 'kysely';
import type { CaseEvent } from '../contracts/case-event.ts';
import type { CaseMilestone } from '../contracts/case-state.ts';
import type { IsoDate } from '../domain/law/iso-date.ts';
import type { TermFacts } from '../domain/plan/milestone.ts';
import type { CaseTable, Database, MilestoneTable } from './database.ts';

export type CaseRow = Selectable<CaseTable>;
export type MilestoneRow = Selectable<MilestoneTable>;

/** A case with its first plan. A plan that is already there stays: the first one is the one. */
export async function openCase(
  db: Kysely<Database>,
  row: Insertable<CaseTable>,
  milestones: readonly Insertable<MilestoneTable>[],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('cases')
      .values(row)
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .execute();
    if (milestones.length > 0)
      await tx
        .insertInto('milestones')
        .values(milestones.map((one) => ({ ...one, term: JSON.stringify(one.term) })))
        .onConflict((conflict) => conflict.columns(['reference', 'id']).doNothing())
        .execute();
  });
}

/** Writes an event and what follows from it in one transaction; a key that is there already changes nothing. */
export async function recordEvent(db: Kysely<Database>, event: CaseEvent): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const inserted = await tx
      .insertInto('events')
      .values({
        key: event.key,
        reference: event.reference,
        seq: event.seq,
        kind: event.kind,
        at: new Date(event.at),
        phase: event.phase,
        milestone: event.milestone,
        by: event.by,
        reason: event.reason,
        proof: event.proof,
        text: event.text,
        detail: JSON.stringify({
          milestones: event.milestones,
          outcome: event.state.outcome,
          counts: event.state.counts,
        }),
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows === 0n) return;
    for (const milestone of event.milestones) await updateMilestone(tx, event, milestone);
    await updateCase(tx, event);
  });
}

async function updateMilestone(tx: Kysely<Database>, event: CaseEvent, milestone: CaseMilestone): Promise<void> {
  await tx
    .updateTable('milestones')
    .set({
      first_day: milestone.firstDay,
      last_day: milestone.lastDay,
      ends_at: new Date(milestone.endsAt),
      overdue_at: new Date(milestone.overdueAt),
      ground: milestone.ground,
      term: JSON.stringify(milestone.term),
      when_short: milestone.when,
      version: milestone.version,
      state: milestone.state,
      happened_at: milestone.happenedAt === null ? null : new Date(milestone.happenedAt),
      held_since: milestone.heldSince === undefined ? null : new Date(milestone.heldSince),
      seq: event.seq,
    })
    .where('reference', '=', event.reference)
    .where('id', '=', milestone.id)
    .where('seq', '<', event.seq)
    .execute();
}

async function updateCase(tx: Kysely<Database>, event: CaseEvent): Promise<void> {
  const { state } = event;
  await tx
    .updateTable('cases')
    .set({
      phase: event.phase,
      waiting_for: state.waitingFor,
      next_at: state.nextAt === null ? null : new Date(state.nextAt),
      facts: JSON.stringify(state.facts),
      questions: state.counts.questions,
      bids: state.counts.bids,
      suspended_since: state.suspension === null ? null : new Date(state.suspension.since),
      suspended_reason: state.suspension?.reason ?? null,
      outcome: state.outcome,
      held_lots: JSON.stringify(state.heldLots),
      duties: JSON.stringify(state.duties),
      seq: event.seq,
    })
    .where('reference', '=', event.reference)
    .where('seq', '<', event.seq)
    .execute();
}

/** One case, or null. */
export async function readCase(db: Kysely<Database>, reference: string): Promise<CaseRow | null> {
  const row = await db.selectFrom('cases').selectAll().where('reference', '=', reference).executeTakeFirst();
  return row ?? null;
}

/** All cases, those that ask attention first: open before ended, then by the next date. */
export async function listCases(db: Kysely<Database>): Promise<CaseRow[]> {
  return db
    .selectFrom('cases')
    .selectAll()
    .orderBy(sql`outcome is not null`)
    .orderBy(sql`next_at nulls last`)
    .orderBy('reference')
    .execute();
}

/** The milestones of a case in the order of the plan. Index: primary key. */
export async function readMilestones(db: Kysely<Database>, reference: string): Promise<MilestoneRow[]> {
  return db.selectFrom('milestones').selectAll().where('reference', '=', reference).orderBy('position').execute();
}

/** The last day by law or scheme; staff can have planned it earlier. */
export const dueDay = ({ term, last_day }: MilestoneRow): IsoDate =>
  (term as TermFacts | null)?.lastDay ?? (last_day as IsoDate);
