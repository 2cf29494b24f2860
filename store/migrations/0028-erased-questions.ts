import { fixedColumns } from './guards.ts';
import { steps } from './steps.ts';

/**
 * What somebody asked can have to go by law. Its words then make way for a text that says so, once, and `erased_at` says when; nothing else of
 * a question changes, and nothing of one that was erased.
 */
export const erasedQuestions = steps([
  'alter table questions add column erased_at timestamptz',
  'drop trigger questions_stand on questions',
  fixedColumns('questions', 'reference no party paragraph about forfeited'),
  `create function words_stand() returns trigger language plpgsql as $$ begin
    if old.erased_at is null and new.erased_at is not null then return new; end if;
    if (old.text, old.motivation, old.erased_at) is distinct from (new.text, new.motivation, new.erased_at) then
      raise exception '% of % is refused: evidence is added and never changed', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end $$`,
  'create trigger questions_words before update on questions for each row execute function words_stand()',
]);
