import { sql, type Kysely, type Migration } from 'kysely';

/** The case file: definitions, read model, record, outbox, reminders and receipts. */
export const caseFile: Migration = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table definitions (
    reference text not null, hash text not null, text text not null, stored_at timestamptz not null,
    primary key (reference, hash))`,
  `create table cases (
    reference text primary key, workflow_id text not null unique, kind text not null, procedure_type text not null,
    subject text not null, hash text not null, phases text[] not null, phase text not null, waiting_for text,
    next_at timestamptz, facts jsonb not null, questions int not null default 0, bids int not null default 0, suspended_since timestamptz,
    suspended_reason text, outcome text, seq int not null default 0)`,
  `create table milestones (
    reference text not null references cases, id text not null, position int not null, kind text not null, owner text not null,
    phase text not null, first_day date, last_day date not null, ends_at timestamptz not null, overdue_at timestamptz not null,
    ground text not null, term jsonb, when_short text not null, remind_workdays int[] not null, roles text[] not null, lot text,
    version int not null, state text not null, happened_at timestamptz, seq int not null, planned_ends_at timestamptz not null,
    primary key (reference, id))`,
  // Read by the reminder round: open milestones by day.
  `create index milestones_open on milestones (last_day) where state in ('open', 'overdue')`,
  `create table events (
    no bigint generated always as identity primary key, key text not null unique, reference text not null, seq int not null,
    kind text not null, at timestamptz not null, phase text not null, milestone text, by text, reason text, proof text,
    text text not null, detail jsonb not null default '{}', recorded_at timestamptz not null default clock_timestamp())`,
  // Read by the timeline of a case.
  `create index events_of_case on events (reference, at, seq)`,
  `create table outbox (
    key text primary key, kind text not null, reference text, milestone text, day date, no int, at timestamptz not null,
    sender text not null, person text not null, address text not null, subject text not null, text text not null, html text not null,
    message_id text not null, state text not null, sent_at timestamptz, answer text,
    seq bigint generated always as identity, unique (day, no))`,
  // Read by the sweep that delivers what could not go out at once.
  `create index outbox_pending on outbox (at) where state = 'pending'`,
  `create table reminded (
    person text not null, reference text not null, milestone text not null, version int not null, workdays int not null,
    outbox_key text not null, primary key (person, reference, milestone, version, workdays))`,
  `create table rounds (day date primary key, at timestamptz not null, mails int not null)`,
  `create table receipts (
    reference text not null, kind text not null, no int not null, upload_id text not null, party text not null,
    at timestamptz not null, sha256 text not null, late boolean not null,
    primary key (reference, kind, no), unique (reference, upload_id))`,
  `create table clocks (reference text primary key, offset_ms bigint not null)`,
];
