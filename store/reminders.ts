import { sql, type Kysely, type Selectable } from 'kysely';
import type { CaseSnapshot } from '../contracts/case-event.ts';
import { caseHold, termHold } from '../domain/case/hold.ts';
import type { CaseName } from '../domain/case/state.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import { standsStill } from '../domain/plan/change/stands-still.ts';
import { milestoneOf, type StoredMilestone } from './cases.ts';
import type { Database, RemindedTable } from './database.ts';

/** An open milestone that has reminders, with what is needed to write to its people. */
export interface Remindable extends StoredMilestone {
  readonly name: CaseName;
  readonly hash: string;
}

/**
 * Open milestones of running cases with a last day in the range, but for those that stand still: a term of law runs on while its
 * case is suspended. Index: milestones_open.
 */
export async function remindable(db: Kysely<Database>, from: IsoDate, through: IsoDate): Promise<Remindable[]> {
  const rows = await db
    .selectFrom('milestones')
    .innerJoin('cases', 'cases.reference', 'milestones.reference')
    .selectAll('milestones')
    .select(['cases.hash', 'cases.parent', 'cases.part', 'cases.state as snapshot'])
    .where('milestones.state', '=', 'open')
    .where('milestones.last_day', '>=', from)
    .where('milestones.last_day', '<=', through)
    .where(sql<boolean>`cardinality(milestones.remind_workdays) > 0`)
    .where('cases.outcome', 'is', null)
    .orderBy('milestones.ends_at')
    .orderBy('milestones.reference')
    .orderBy('milestones.id')
    .execute();
  return rows.flatMap((row) => {
    const found = milestoneOf(row);
    const { holds } = row.snapshot as CaseSnapshot;
    const { milestone, reference } = found;
    const still =
      termHold({ holds }, milestone.id) !== null || (caseHold({ holds }) !== null && standsStill(milestone));
    const name = { reference, parent: row.parent, part: row.part };
    return still ? [] : [{ ...found, name, hash: row.hash }];
  });
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
): Promise<{ readonly person: string; readonly at: EpochMs }[]> {
  const rows = await db
    .selectFrom('reminded')
    .innerJoin('outbox', 'outbox.key', 'reminded.outbox_key')
    .select(['outbox.person', 'outbox.at'])
    .where('reminded.reference', '=', reference)
    .where('reminded.milestone', '=', milestone)
    .orderBy('outbox.at')
    .execute();
  return rows.map(({ person, at }) => ({ person, at: at.getTime() }));
}

export interface SentReminder {
  readonly reference: string;
  readonly milestone: string;
  readonly workdays: number;
  readonly lastDay: IsoDate;
  readonly ground: string;
}

/** What a reminder mail reminds of, in order of date. */
export async function remindersIn(db: Kysely<Database>, outboxKey: string): Promise<SentReminder[]> {
  const rows = await db
    .selectFrom('reminded')
    .innerJoin('milestones', (join) =>
      join.onRef('milestones.reference', '=', 'reminded.reference').onRef('milestones.id', '=', 'reminded.milestone'),
    )
    .selectAll('milestones')
    .select('reminded.workdays')
    .where('outbox_key', '=', outboxKey)
    .orderBy('ends_at')
    .orderBy('reminded.reference')
    .orderBy('reminded.milestone')
    .execute();
  return rows.map((row) => {
    const { reference, milestone } = milestoneOf(row);
    return {
      reference,
      milestone: milestone.id,
      workdays: row.workdays,
      lastDay: milestone.lastDay,
      ground: milestone.ground,
    };
  });
}
