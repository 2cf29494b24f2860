import { steps } from './steps.ts';

/** Definitions that somebody is writing and has not started: hers alone. */
export const drafts = steps([
  `create table drafts (
    id uuid primary key, owner text not null, reference text not null, subject text not null, text text not null, view text not null,
    done text, saved_at timestamptz not null default clock_timestamp())`,
  `create index drafts_of_owner on drafts (owner, saved_at)`,
]);
