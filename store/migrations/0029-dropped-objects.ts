import { steps } from './steps.ts';

/**
 * Sealed bytes of uploads that never got a receipt and that no row points to any more: put down by the database itself, in the transaction in
 * which the row goes or gets others. What has a receipt never comes here.
 */
export const droppedObjects = steps([
  `create table dropped_objects (
    object text primary key, reference text not null, dropped_at timestamptz not null default clock_timestamp())`,
  `create function object_dropped() returns trigger language plpgsql as $$ begin
    insert into dropped_objects (object, reference) values (old.object, old.reference) on conflict do nothing;
    return null;
  end $$`,
  `create trigger bid_files_gone after delete on bid_files for each row when (old.no is null) execute function object_dropped()`,
  `create trigger bid_files_replaced after update of object on bid_files for each row
    when (old.no is null and old.object is distinct from new.object) execute function object_dropped()`,
  // What has a receipt is evidence: it stands, as it stands elsewhere.
  ...['bid_uploads', 'bid_files'].map(
    (table) =>
      `create trigger ${table}_stand before update or delete on ${table} for each row when (old.no is not null) execute function evidence_stands()`,
  ),
]);
