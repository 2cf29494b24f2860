import { steps } from './steps.ts';

/** Who is logged in. Of the token that her browser holds only the hash is kept: whoever reads the table cannot act with it. */
export const sessions = steps([
  `create table sessions (
    token_sha256 text primary key, issuer text not null, subject text not null, name text not null, mail text, roles text[] not null,
    made_at timestamptz not null default clock_timestamp(), ends_at timestamptz not null)`,
  `create index sessions_of_person on sessions (issuer, subject)`,
  `create index sessions_that_end on sessions (ends_at)`,
]);
