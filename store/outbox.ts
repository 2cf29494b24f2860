import type { Insertable, Kysely, Selectable } from 'kysely';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import type { OutboxTable } from './tables/mail.ts';

/** A mail that goes out, went out, or never will. */
export interface OutboxMail {
  /** The same key is the same mail. */
  readonly key: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly milestone: string | null;
  /** Day and number within a reminder round; null for mail that is sent at once. */
  readonly day: IsoDate | null;
  readonly no: number | null;
  /** Business instant. */
  readonly at: EpochMs;
  /** Address that it comes from. */
  readonly sender: string;
  readonly person: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** Written order. */
  readonly seq: number;
}

export type NewMail = Omit<OutboxMail, 'seq'>;

/** Rows written in one statement: far below the limit of 65,535 parameters. */
const CHUNK = 1_000;

/** Puts mail in the outbox; a key that is there already keeps its first text. */
export async function putMail(db: Kysely<Database>, mails: readonly NewMail[]): Promise<void> {
  const rows = mails.map(rowOf);
  for (let from = 0; from < rows.length; from += CHUNK)
    await db
      .insertInto('outbox')
      .values(rows.slice(from, from + CHUNK))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** What of these keys has not gone out yet, in written order. Index: primary key. */
export async function pendingOf(db: Kysely<Database>, keys: readonly string[]): Promise<OutboxMail[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('key', 'in', [...keys])
    .where('state', '=', 'pending')
    .orderBy('seq')
    .execute();
  return rows.map(mailOf);
}

/** The mails of the round of a day from number `from` up to `to`. */
export interface RoundPart {
  readonly day: IsoDate;
  readonly from: number;
  readonly to: number;
}

/** How many mails of a part of a round have gone out. Index: unique (day, no). */
export async function sentOfRound(db: Kysely<Database>, { day, from, to }: RoundPart): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('day', '=', day)
    .where('no', '>=', from)
    .where('no', '<', to)
    .where('state', '=', 'sent')
    .executeTakeFirstOrThrow();
  return count;
}

/** What of a part of a round has not gone out yet. Index: unique (day, no). */
export async function pendingOfRound(db: Kysely<Database>, { day, from, to }: RoundPart): Promise<OutboxMail[]> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('day', '=', day)
    .where('no', '>=', from)
    .where('no', '<', to)
    .where('state', '=', 'pending')
    .orderBy('no')
    .execute();
  return rows.map(mailOf);
}

/** The oldest mail that still has to go out. Index: outbox_pending. */
export async function oldestPending(db: Kysely<Database>, limit: number): Promise<OutboxMail[]> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'pending')
    .orderBy('at')
    .limit(limit)
    .execute();
  return rows.map(mailOf);
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
export async function mailSince(db: Kysely<Database>, seq: number): Promise<OutboxMail[]> {
  const rows = await db.selectFrom('outbox').selectAll().where('seq', '>', seq).orderBy('seq').execute();
  return rows.map(mailOf);
}

const rowOf = ({ at, messageId, ...mail }: NewMail): Insertable<OutboxTable> => ({
  ...mail,
  at: new Date(at),
  message_id: messageId,
  state: 'pending',
  sent_at: null,
  answer: null,
});

const mailOf = (row: Selectable<OutboxTable>): OutboxMail => ({
  key: row.key,
  kind: row.kind,
  reference: row.reference,
  milestone: row.milestone,
  day: row.day as IsoDate | null,
  no: row.no,
  at: row.at.getTime(),
  sender: row.sender,
  person: row.person,
  address: row.address,
  subject: row.subject,
  text: row.text,
  html: row.html,
  messageId: row.message_id,
  seq: row.seq,
});
