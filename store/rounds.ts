import type { Kysely } from 'kysely';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { seal, writeRows } from './evidence/seal.ts';
import { mailRow, type NewMail } from './outbox.ts';
import type { Reminded } from './reminders.ts';

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

/** A reminder, and the key of the mail that it is in. */
export interface PutReminder extends Reminded {
  readonly mail: string;
}

/** Everything of a round at once: its mails, what each reminds of, and that it was prepared. */
export async function putRound(
  db: Kysely<Database>,
  round: {
    readonly day: IsoDate;
    readonly at: EpochMs;
    readonly mails: readonly NewMail[];
    readonly reminded: readonly PutReminder[];
  },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const reminded = round.reminded.map(({ mail, ...own }) => ({ ...own, outbox_key: mail }));
    await seal(tx, [
      ...(await writeRows(tx, 'outbox', round.mails.map(mailRow))),
      ...(await writeRows(tx, 'reminded', reminded)),
      ...(await writeRows(tx, 'rounds', [{ day: round.day, at: new Date(round.at), mails: round.mails.length }])),
    ]);
  });
}
