import type { Insertable, Kysely, Selectable } from 'kysely';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { Database, OutboxTable, RemindedTable } from './database.ts';

export type OutboxRow = Selectable<OutboxTable>;
export type NewOutboxRow = Insertable<OutboxTable>;

/** Rows written in one statement: far below the limit of 65,535 parameters. */
const CHUNK = 1_000;

/** Puts mail in the outbox; a key that is there already keeps its first text. */
export async function putMail(db: Kysely<Database>, rows: readonly NewOutboxRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK)
    await db
      .insertInto('outbox')
      .values(rows.slice(from, from + CHUNK))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** What of these keys has not gone out yet, in written order. Index: primary key. */
export async function pendingOf(db: Kysely<Database>, keys: readonly string[]): Promise<OutboxRow[]> {
  if (keys.length === 0) return [];
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('key', 'in', [...keys])
    .where('state', '=', 'pending')
    .orderBy('seq')
    .execute();
}

/** What of a part of a round has not gone out yet. Index: unique (day, no). */
export async function pendingOfRound(
  db: Kysely<Database>,
  day: IsoDate,
  from: number,
  to: number,
): Promise<OutboxRow[]> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('day', '=', day)
    .where('no', '>=', from)
    .where('no', '<', to)
    .where('state', '=', 'pending')
    .orderBy('no')
    .execute();
}

/** The oldest mail that still has to go out. Index: outbox_pending. */
export async function oldestPending(db: Kysely<Database>, limit: number): Promise<OutboxRow[]> {
  return db.selectFrom('outbox').selectAll().where('state', '=', 'pending').orderBy('at').limit(limit).execute();
}

/** Marks mail as accepted by the relay. */
export async function markSent(db: Kysely<Database>, keys: readonly string[], at: EpochMs): Promise<void> {
  if (keys.length === 0) return;
  await db
    .updateTable('outbox')
    .set({ state: 'sent', sent_at: new Date(at) })
    .where('key', 'in', [...keys])
    .execute();
}

/** Marks mail as refused for good by the relay, with its words. */
export async function markRefused(db: Kysely<Database>, key: string, at: EpochMs, answer: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'refused', sent_at: new Date(at), answer })
    .where('key', '=', key)
    .execute();
}

/** Mail written after number `seq`, over all cases, in order. */
export async function mailSince(db: Kysely<Database>, seq: number): Promise<OutboxRow[]> {
  return db.selectFrom('outbox').selectAll().where('seq', '>', seq).orderBy('seq').execute();
}

/** The mail of a round with the reminders in it, or null when the day had no round. */
export async function readRound(db: Kysely<Database>, day: IsoDate): Promise<{ readonly mails: number } | null> {
  const row = await db.selectFrom('rounds').select('mails').where('day', '=', day).executeTakeFirst();
  return row ?? null;
}

/** The day of the last round, or null before the first. */
export async function lastRoundDay(db: Kysely<Database>): Promise<IsoDate | null> {
  const row = await db.selectFrom('rounds').select('day').orderBy('day', 'desc').limit(1).executeTakeFirst();
  return (row?.day as IsoDate | undefined) ?? null;
}

/** Everything of a round at once: its mails, what each reminds of, and that it was prepared. */
export async function putRound(
  db: Kysely<Database>,
  round: {
    readonly day: IsoDate;
    readonly at: EpochMs;
    readonly mails: readonly NewOutboxRow[];
    readonly reminded: readonly Insertable<RemindedTable>[];
  },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await putMail(tx, round.mails);
    for (let from = 0; from < round.reminded.length; from += CHUNK)
      await tx
        .insertInto('reminded')
        .values(round.reminded.slice(from, from + CHUNK))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    await tx
      .insertInto('rounds')
      .values({ day: round.day, at: new Date(round.at), mails: round.mails.length })
      .onConflict((conflict) => conflict.column('day').doNothing())
      .execute();
  });
}
