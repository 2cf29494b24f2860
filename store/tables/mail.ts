import type { ColumnType, Generated } from 'kysely';
import type { Notice } from '../../contracts/notice.ts';
import type { Instant, Json } from './columns.ts';

/**
 * How far a mail came. `claimed`: one sender has it. `dotted`: its last dot may have gone out, so that nobody sends it again
 * unasked. `in-doubt`: whether the relay has it is not known. `settled`: somebody saw to it that its reader knows.
 */
export type MailState = 'pending' | 'claimed' | 'dotted' | 'sent' | 'refused' | 'in-doubt' | 'settled';

/** Mail that must go out: the row comes first, the message after. */
export interface OutboxTable {
  key: string;
  kind: string;
  reference: string | null;
  milestone: string | null;
  /** Day and number within a reminder round; null for mail that is sent at once. */
  day: string | null;
  no: number | null;
  at: Instant;
  /** Instant that its date says; null: the moment of sending. */
  dated: Instant | null;
  /** Address that it comes from. */
  sender: string;
  sender_name: string;
  /** Who gets an answer, when that is not the sender. */
  reply_name: string | null;
  reply_address: string | null;
  person: string;
  address: string;
  subject: string;
  text: string;
  html: string;
  message_id: string;
  /** Message-ID that all mails of its case answer to. */
  thread: string | null;
  /** The calendar file that goes with it. */
  calendar: string | null;
  /** The letter that it brings: its Word file and appointment go with it. */
  letter: string | null;
  state: MailState;
  /** When it was written, by the clock of the database. */
  put_at: ColumnType<Date, never, never>;
  /** Since when, by the clock of the database. */
  since: ColumnType<Date, never, never>;
  /** The try of the task that has it, or had it last. */
  sender_task: string | null;
  sent_at: Instant | null;
  answer: string | null;
  /** Written order. */
  seq: Generated<number>;
}

/** What people must hear of what is on record, until it is in the outbox. */
export interface NoticeTable {
  key: string;
  notice: Json<Notice>;
  put_at: ColumnType<Date, never, never>;
}

/** Which reminder each person has had: never twice. */
export interface RemindedTable {
  person: string;
  reference: string;
  milestone: string;
  version: number;
  workdays: number;
  outbox_key: string;
}

/** Reminder rounds that were prepared, so that one after an outage catches up. */
export interface RoundTable {
  day: string;
  at: Instant;
  mails: number;
}
