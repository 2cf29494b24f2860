import { steps } from './steps.ts';

/** Objections as they came in: what their dates follow from. An act files one objection, however often it is asked. */
export const objections = steps([
  `create table objections (
    procedure text not null, no int not null, act text not null, received_at timestamptz not null, received_on date not null,
    window_last_day date not null, committee boolean not null, timeliness text not null, objector text not null,
    primary key (procedure, no), unique (procedure, act))`,
]);
