import { steps } from './steps.ts';

/** What somebody must look at, and when the watch last looked. */
export const watch = steps([
  `create table troubles (
    reference text not null, kind text not null, subject text not null, detail text not null,
    since timestamptz not null default clock_timestamp(), told_at timestamptz, primary key (reference, kind, subject))`,
  `create table watches (
    no int primary key check (no = 1), at timestamptz not null, database_offset_ms int not null, temporal_offset_ms int not null)`,
  // Read by the counts: attempts that a rule refused.
  `create index events_refused on events (no) where kind = 'refused'`,
]);
