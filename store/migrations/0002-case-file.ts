import { steps } from './steps.ts';

/** Definitions, the read model of cases and their milestones, the record, and cases on a clock of their own. */
export const caseFile = steps([
  `create table definitions (
    reference text not null, hash text not null, text text not null, stored_at timestamptz not null,
    primary key (reference, hash))`,
  `create table cases (
    reference text primary key, parent text, part text, kind text not null, workflow_id text not null unique,
    procedure_type text not null, subject text not null, hash text not null, phases jsonb not null, phase text not null,
    waiting_for text, next_at timestamptz, outcome text, state jsonb not null, started_at timestamptz not null, seq int not null)`,
  // Read by the timeline and the rehearsal: what belongs to a procedure.
  `create index cases_of_procedure on cases (parent)`,
  `create table milestones (
    reference text not null references cases, id text not null, position int not null, state text not null, last_day date not null,
    ends_at timestamptz not null, traits text[] not null, remind_workdays int[] not null, roles text[] not null,
    planned_ends_at timestamptz not null, milestone jsonb not null, seq int not null, primary key (reference, id))`,
  // Read by the reminder round: open milestones by day.
  `create index milestones_open on milestones (last_day) where state = 'open'`,
  `create table events (
    no bigint generated always as identity primary key, key text not null unique, reference text not null, seq int not null,
    kind text not null, at timestamptz not null, phase text not null, milestone text, by text[] not null, fact jsonb not null,
    milestones jsonb not null, recorded_at timestamptz not null default clock_timestamp())`,
  // Read by the timeline of a case.
  `create index events_of_case on events (reference, at, seq)`,
  `create table clocks (reference text primary key, offset_ms bigint not null)`,
]);
