import { sql, type Kysely, type Selectable } from 'kysely';
import type { IsoDate } from '../domain/law/iso-date.ts';
import type { Database, RemindedTable } from './database.ts';
import type { MilestoneRow } from './cases.ts';

/** An open milestone that has reminders, with what is needed to write to its people. */
export interface RemindableRow extends MilestoneRow {
  readonly hash: string;
  readonly procedure_type: string;
  readonly subject: string;
  readonly questions: number;
}

/**
 * Open milestones of running cases with a last day in the range, but for those that stand still: a term of law runs on while its
 * case is suspended. Index: milestones_open.
 */
export async function remindable(db: Kysely<Database>, from: IsoDate, through: IsoDate): Promise<RemindableRow[]> {
  return db
    .selectFrom('milestones')
    .innerJoin('cases', 'cases.reference', 'milestones.reference')
    .selectAll('milestones')
    .select(['cases.hash', 'cases.procedure_type', 'cases.subject', 'cases.questions'])
    .where('milestones.state', '=', 'open')
    .where('milestones.last_day', '>=', from)
    .where('milestones.last_day', '<=', through)
    .where(sql<boolean>`cardinality(milestones.remind_workdays) > 0`)
    .where('cases.outcome', 'is', null)
    .where('milestones.held_since', 'is', null)
    .where(
      sql<boolean>`(cases.suspended_since is null or milestones.owner = 'effect' or milestones.term->>'firstDay' is not null)`,
    )
    .orderBy('milestones.ends_at')
    .orderBy('milestones.reference')
    .orderBy('milestones.id')
    .execute();
}

/** Reminders that people have had for these milestones. Index: primary key. */
export async function remindedOf(
  db: Kysely<Database>,
  references: readonly string[],
): Promise<Selectable<RemindedTable>[]> {
  if (references.length === 0) return [];
  return db
    .selectFrom('reminded')
    .selectAll()
    .where('reference', 'in', [...references])
    .execute();
}

/** When each person last had a reminder for a milestone, for an escalation that says so. */
export async function remindersOf(
  db: Kysely<Database>,
  reference: string,
  milestone: string,
): Promise<{ readonly person: string; readonly at: Date }[]> {
  return db
    .selectFrom('reminded')
    .innerJoin('outbox', 'outbox.key', 'reminded.outbox_key')
    .select(['outbox.person', 'outbox.at'])
    .where('reminded.reference', '=', reference)
    .where('reminded.milestone', '=', milestone)
    .orderBy('outbox.at')
    .execute();
}

export interface SentReminder {
  readonly reference: string;
  readonly milestone: string;
  readonly workdays: number;
  readonly lastDay: string;
  readonly ground: string;
}

/** What a reminder mail reminds of, in order of date. */
export async function remindersIn(db: Kysely<Database>, outboxKey: string): Promise<SentReminder[]> {
  return db
    .selectFrom('reminded')
    .innerJoin('milestones', (join) =>
      join.onRef('milestones.reference', '=', 'reminded.reference').onRef('milestones.id', '=', 'reminded.milestone'),
    )
    .select(['reminded.reference', 'reminded.milestone', 'reminded.workdays', 'ground', 'last_day as lastDay'])
    .where('outbox_key', '=', outboxKey)
    .orderBy('ends_at')
    .orderBy('reminded.reference')
    .orderBy('reminded.milestone')
    .execute();
}
