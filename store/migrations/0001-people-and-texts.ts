import { steps } from './steps.ts';

/** What is personal, apart from the record: who acts, and what people wrote. The record knows both by opaque ids. */
export const peopleAndTexts = steps([
  `create table actors (
    id text primary key default 'p:' || gen_random_uuid(), procedure text not null, identity text not null, shown text not null,
    unique (procedure, identity))`,
  `create table texts (
    id text primary key default 't:' || gen_random_uuid(), reference text not null, text text not null, sha256 text not null,
    written_at timestamptz not null default clock_timestamp(),
    unique (reference, sha256))`,
]);
