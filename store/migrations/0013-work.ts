import { steps } from './steps.ts';

/** Who has which role by a definition, so that somebody's work over all cases is one question. */
export const work = steps([
  `create table people_of_definitions (
    reference text not null, hash text not null, role text not null, identity text not null, name text not null, mail text not null,
    primary key (reference, hash, role, identity), foreign key (reference, hash) references definitions)`,
  `create index definitions_of_person on people_of_definitions (identity)`,
  // Whose turn a case is, and the open steps of our own by date.
  `alter table cases add column turn text generated always as (state ->> 'turn') stored`,
  `create index cases_next on cases (next_at, reference) where outcome is null`,
  `create index milestones_ours on milestones (ends_at, reference) where state = 'open' and milestone ->> 'owner' = 'ours'`,
]);
