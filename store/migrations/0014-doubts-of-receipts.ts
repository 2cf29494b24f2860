import { steps } from './steps.ts';

/** What comes in is filed as well when it names a lot that the case does not know, or a number that its sender used for something else. */
export const doubtsOfReceipts = steps([
  'alter table receipts add column unknown_lot text, add column number_used boolean not null default false',
  'alter table receipts drop constraint receipts_reference_kind_party_upload_id_key',
  'create index receipts_of_sender on receipts (reference, kind, party, upload_id)',
]);
