import { fixedColumns, insertOnly, neverChanged } from './guards.ts';
import { steps } from './steps.ts';

const RECEIPT =
  'reference kind no upload_id number_used party lot unknown_lot at filed_at proof sha256 judgement milestone ground';
const MAIL =
  'key kind reference milestone day no at dated sender sender_name reply_name reply_address thread calendar person address subject text html message_id put_at';
const RANKING = 'reference award version artefact input_hash result_hash program';

/**
 * The chain of each case, on which every row of evidence goes with its hash, and what keeps a written row as it is. A record that was
 * kept before this has no chain and gets none afterwards: that would say of it what nobody knows.
 */
export const seals = steps([
  `do $$ begin
    if exists (select from events) or exists (select from cases) then
      raise exception 'This case file was made before its record was sealed. Make a new one: nothing of it is in use.';
    end if;
  end $$`,
  'create table chains (reference text primary key, links int not null, hash text not null, stamped int not null default 0)',
  `create table stamps (
    no int primary key, at timestamptz not null default clock_timestamp(), text text not null, authority text not null, token bytea not null)`,
  `create table seals (
    reference text not null, no int not null, at timestamptz not null, evidence text not null, key text not null, sha256 text,
    hash text not null, primary key (reference, no))`,
  `create function evidence_stands() returns trigger language plpgsql as $$ begin
    raise exception '% of % is refused: evidence is added and never changed', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
  end $$`,
  ...['seals', 'stamps', 'events', 'definitions', 'people_of_definitions', 'clocks', 'reminded', 'rounds'].map(
    insertOnly,
  ),
  ...['objections', 'price_years', 'index_figures', 'year_grants'].map(insertOnly),
  ...['actors', 'texts', 'notices', 'assessed_bids', 'grades', 'prices'].map(neverChanged),
  fixedColumns('chains', 'reference'),
  fixedColumns('receipts', RECEIPT),
  fixedColumns('rankings', RANKING),
  fixedColumns('outbox', MAIL),
]);
