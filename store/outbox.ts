import type { Insertable, Kysely, Selectable } from 'kysely';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';
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
  /** Instant that its date says; null: the moment of sending. */
  readonly dated: EpochMs | null;
  /** Address that it comes from. */
  readonly sender: string;
  readonly senderName: string;
  /** Who gets an answer, when that is not the sender. */
  readonly replyTo: { readonly name: string; readonly mail: string } | null;
  readonly person: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** Message-ID that all mails of its case answer to. */
  readonly thread: string | null;
  /** The calendar file that goes with it. */
  readonly calendar: string | null;
  /** The letter that it brings; absent: a mail of the program itself. */
  readonly letter?: string;
  /** What goes with it. */
  readonly files?: readonly MailFile[];
  /** Written order. */
  readonly seq: number;
}

/** A file that goes with a mail, byte for byte. */
export interface MailFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

export type NewMail = Omit<OutboxMail, 'seq' | 'files'>;

/** Puts mail in the outbox; a key that is there already keeps its first text. */
export async function putMail(db: Kysely<Database>, mails: readonly NewMail[]): Promise<void> {
  await putSealed(db, 'outbox', mails.map(mailRow));
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

/** Mail written after number `seq`, over all cases, in order. */
export async function mailSince(db: Kysely<Database>, seq: number): Promise<OutboxMail[]> {
  const rows = await db.selectFrom('outbox').selectAll().where('seq', '>', seq).orderBy('seq').execute();
  return rows.map(mailOf);
}

/** One mail, or null. Index: primary key. */
export async function readMail(db: Kysely<Database>, key: string): Promise<OutboxMail | null> {
  const row = await db.selectFrom('outbox').selectAll().where('key', '=', key).executeTakeFirst();
  return row === undefined ? null : mailOf(row);
}

/** A new mail as its row has it. */
export const mailRow = ({
  at,
  dated,
  senderName,
  replyTo,
  messageId,
  letter,
  ...mail
}: NewMail): Insertable<OutboxTable> => ({
  ...mail,
  at: new Date(at),
  dated: dated === null ? null : new Date(dated),
  sender_name: senderName,
  reply_name: replyTo?.name ?? null,
  reply_address: replyTo?.mail ?? null,
  message_id: messageId,
  letter: letter ?? null,
  state: 'pending',
  sender_task: null,
  sent_at: null,
  answer: null,
});

/** A row of the outbox as the rest of the program knows it. */
export const mailOf = (row: Selectable<OutboxTable>): OutboxMail => ({
  key: row.key,
  kind: row.kind,
  reference: row.reference,
  milestone: row.milestone,
  day: row.day as IsoDate | null,
  no: row.no,
  at: row.at.getTime(),
  dated: row.dated?.getTime() ?? null,
  sender: row.sender,
  senderName: row.sender_name,
  replyTo: row.reply_address === null ? null : { name: row.reply_name ?? '', mail: row.reply_address },
  person: row.person,
  address: row.address,
  subject: row.subject,
  text: row.text,
  html: row.html,
  messageId: row.message_id,
  thread: row.thread,
  calendar: row.calendar,
  ...(row.letter === null ? {} : { letter: row.letter }),
  seq: row.seq,
});
