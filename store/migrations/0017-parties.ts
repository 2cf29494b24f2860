import { steps } from './steps.ts';

/** Parties of a procedure: personal, and so apart from the record, which knows them by their ids. */
export const parties = steps([
  `create table parties (
    id text primary key default 'o:' || gen_random_uuid(), procedure text not null, name text not null, spelling text not null,
    register_no text, group_name text, contact text, mail text, added_at timestamptz not null default clock_timestamp(),
    unique (procedure, spelling))`,
  `create table party_roles (
    procedure text not null, party text not null references parties, role text not null, lot text not null default '', since timestamptz not null,
    primary key (party, role, lot))`,
]);
