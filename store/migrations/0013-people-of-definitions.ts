import { steps } from './steps.ts';

/** Who has which role by a definition, so that somebody's work over all cases is one question. */
export const peopleOfDefinitions = steps([
  `create table people_of_definitions (
    reference text not null, hash text not null, role text not null, identity text not null,
    primary key (reference, hash, role, identity), foreign key (reference, hash) references definitions)`,
  `create index definitions_of_person on people_of_definitions (identity)`,
]);
