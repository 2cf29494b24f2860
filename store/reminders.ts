import { sql, type Kysely } from 'kysely';
import type { Hold } from '../domain/case/hold.ts';
import { isHeld } from '../domain/case/outlook.ts';
import type { CaseName } from '../domain/case/state.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import { requestEnd } from '../domain/office/request-term.ts';
import { milestoneOf } from './case-rows.ts';
import type { Database } from './database.ts';
import type { StoredMilestone } from './stored-case.ts';

/** An open milestone that has reminders, with what is needed to write to its people. */
export interface Remindable extends StoredMilestone {
  readonly name: CaseName;
  readonly hash: string;
}

/**
 * Open milestones of running cases with a last day in the range, but for those that stand still and those whose term waits for an
 * application: a term of law runs on while its case is suspended. Indexes: milestones_open, primary key.
 */
export async function remindable(db: Kysely<Database>, from: IsoDate, through: IsoDate): Promise<Remindable[]> {
  const rows = await db
    .selectFrom('milestones')
    .innerJoin('cases', 'cases.reference', 'milestones.reference')
    .selectAll('milestones')
    .select(['cases.hash', 'cases.parent', 'cases.part', sql<readonly Hold[]>`cases.state -> 'holds'`.as('holds')])
    .where('milestones.state', '=', 'open')
    .where('milestones.last_day', '>=', from)
    .where('milestones.last_day', '<=', through)
    .where(sql<boolean>`cardinality(milestones.remind_workdays) > 0`)
    .where('cases.outcome', 'is', null)
    .where(
      sql<boolean>`not exists (select from milestones act where act.reference = milestones.reference and act.id = milestones.milestone ->> 'waitsFor' and act.state <> 'done')`,
    )
    .orderBy('milestones.ends_at')
    .orderBy('milestones.reference')
    .orderBy('milestones.id')
    .execute();
  return rows.flatMap((row) => {
    const found = milestoneOf(row);
    const { milestone, reference } = found;
    const name = { reference, parent: row.parent, part: row.part };
    return isHeld(row, milestone) ? [] : [{ ...found, name, hash: row.hash }];
  });
}

/** What a person was reminded of. */
export interface Reminded {
  /** Address. */
  readonly person: string;
  readonly reference: string;
  readonly milestone: string;
  readonly version: number;
  readonly workdays: number;
}

/** Reminders that people have had in these cases. Index: reminded_of_case. */
export async function remindedOf(db: Kysely<Database>, references: readonly string[]): Promise<Reminded[]> {
  if (references.length === 0) return [];
  return db
    .selectFrom('reminded')
    .select(['person', 'reference', 'milestone', 'version', 'workdays'])
    .where(sql<boolean>`reference = any(${[...references]}::text[])`)
    .execute();
}

/** When each person last had a reminder for a milestone, for an escalation that says so. Index: reminded_of_case. */
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
    .orderBy('outbox.seq')
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

/** What a reminder mail reminds of: of the plan in order of date, then of what bidders were asked. Index: reminded_in_mail. */
export const remindersIn = async (db: Kysely<Database>, outboxKey: string): Promise<SentReminder[]> => [
  ...(await planRemindersIn(db, outboxKey)),
  ...(await requestRemindersIn(db, outboxKey)),
];

async function planRemindersIn(db: Kysely<Database>, outboxKey: string): Promise<SentReminder[]> {
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

/** Index: reminded_in_mail, primary key. */
async function requestRemindersIn(db: Kysely<Database>, outboxKey: string): Promise<SentReminder[]> {
  const rows = await db
    .selectFrom('reminded')
    .innerJoin('bid_requests as asked', (join) =>
      join
        .onRef('asked.reference', '=', 'reminded.reference')
        .on(sql<boolean>`reminded.milestone = 'bid-request-' || asked.no || '-of-' || asked.bid || '-' || asked.about`),
    )
    .select(['asked.reference', 'asked.no', 'asked.bid', 'asked.about', 'asked.asked_at', 'asked.due_at'])
    .select('reminded.workdays')
    .where('outbox_key', '=', outboxKey)
    .orderBy('asked.due_at')
    .orderBy('asked.reference')
    .orderBy('asked.no')
    .execute();
  return rows.map(({ reference, workdays, asked_at, due_at, ...request }) => {
    const end = requestEnd({ ...request, askedAt: asked_at.getTime(), dueAt: due_at.getTime() });
    return { reference, milestone: end.id, workdays, lastDay: end.lastDay, ground: end.ground };
  });
}
