import { steps } from './steps.ts';

/**
 * Why a bid got its grades, lot by lot: the same criterion in two lots has a grade in each, and a letter about one lot gives the reason of that
 * lot. Those from before, which say no lot, stay on file and count for none.
 */
export const gradeReasons = steps([
  `create table grade_reasons (
    reference text not null, bid text not null, lot text not null, criterion text not null, text text not null,
    primary key (reference, bid, lot, criterion))`,
]);
