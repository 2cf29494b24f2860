import { steps } from './steps.ts';

/** Mail that must go out, what each person was reminded of, and the rounds. */
export const mail = steps([
  `create table outbox (
    key text primary key, kind text not null, reference text, milestone text, day date, no int, at timestamptz not null,
    dated timestamptz, sender text not null, sender_name text not null, reply_name text, reply_address text, thread text, calendar text,
    person text not null, address text not null, subject text not null, text text not null, html text not null,
    message_id text not null, state text not null, put_at timestamptz not null default clock_timestamp(),
    since timestamptz not null default clock_timestamp(), sender_task text,
    sent_at timestamptz, answer text, seq bigint generated always as identity, unique (day, no))`,
  // Read by whoever delivers what could not go out at once, and by whoever looks what did not arrive.
  `create index outbox_open on outbox (at) where state <> 'sent'`,
  // What must still be put in the outbox of what is on record.
  `create table notices (key text primary key, notice jsonb not null, put_at timestamptz not null default clock_timestamp())`,
  `create table reminded (
    person text not null, reference text not null, milestone text not null, version int not null, workdays int not null,
    outbox_key text not null, primary key (person, reference, milestone, version, workdays))`,
  // Read by a round and by an escalation: who was reminded of what in a case.
  `create index reminded_of_case on reminded (reference, milestone)`,
  // Read by a rehearsal: what one mail reminds of.
  `create index reminded_in_mail on reminded (outbox_key)`,
  `create table rounds (day date primary key, at timestamptz not null, mails int not null)`,
]);
