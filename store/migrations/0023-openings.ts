import { insertOnly } from './guards.ts';
import { steps } from './steps.ts';

/** Who asked to open and waits for a second person; what was opened by which two; and that the grades are fixed. */
export const openings = steps([
  `create table opening_calls (
    reference text not null, envelope text not null, by text not null, at timestamptz not null, primary key (reference, envelope))`,
  `create table openings (
    reference text not null, envelope text not null, no int not null, bids int[] not null, first text not null, second text not null,
    called_at timestamptz not null, opened_at timestamptz not null, record text not null, record_bytes bigint not null,
    primary key (reference, envelope, no))`,
  'create table fixed_grades (reference text primary key, by text not null, at timestamptz not null)',
  ...['openings', 'fixed_grades'].map(insertOnly),
]);
