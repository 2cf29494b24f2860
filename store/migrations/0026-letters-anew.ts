import { fixedColumns } from './guards.ts';
import { steps } from './steps.ts';

const LETTER =
  'id reference no kind milestone anew party addressee address subject dated_on template sha256 made_at made_by put_at';

/** Which time a decision was taken that a letter makes known: those of one that fell away say nothing of the next. */
export const lettersAnew = steps([
  'alter table letters add column anew int',
  'drop trigger letters_stand on letters',
  fixedColumns('letters', LETTER),
]);
