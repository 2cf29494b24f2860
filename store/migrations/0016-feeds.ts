import { steps } from './steps.ts';

/** Calendars that somebody's own program reads by a secret address; of the secret only the hash is kept. */
export const feeds = steps([
  `create table feeds (
    owner text primary key, token_sha256 text not null unique, identity text not null, everywhere text[] not null,
    made_at timestamptz not null default clock_timestamp())`,
]);
