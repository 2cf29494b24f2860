import { insertOnly } from './guards.ts';
import { steps } from './steps.ts';

/**
 * Who came into a procedure or left it while it ran: the definition stays what it was, and each change is a row after it. Who has which role
 * now follows from both; it is kept beside them, so that somebody's work over all cases stays one question.
 */
export const changedPeople = steps([
  `create table changed_people (
    procedure text not null, no int not null, role text not null, left_mail text, name text, mail text, since date not null,
    primary key (procedure, no), check (left_mail is not null or mail is not null), check ((name is null) = (mail is null)))`,
  insertOnly('changed_people'),
  `create table people_now (
    reference text not null, hash text not null, role text not null, identity text not null, name text not null, mail text not null,
    primary key (reference, hash, role, identity))`,
  `create index people_now_of_person on people_now (identity)`,
  `insert into people_now select reference, hash, role, identity, name, mail from people_of_definitions`,
]);
