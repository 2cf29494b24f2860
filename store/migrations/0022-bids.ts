import { steps } from './steps.ts';

/**
 * What a bidder sends under a number of its own, file by file, until all is there and it gets a receipt: `no` is the number of that. The
 * bytes lie sealed elsewhere, at `object`. Who sends is known here alone until the opening.
 */
export const bids = steps([
  `create table bid_uploads (
    id text primary key default 'u:' || gen_random_uuid(), reference text not null, party text not null, spelling text not null,
    number text not null, lot text, mail text, register_no text, begun_at timestamptz not null default clock_timestamp(),
    no int, receipt text, signature text)`,
  'create unique index open_uploads on bid_uploads (reference, spelling, number) where no is null',
  'create unique index uploads_of_bids on bid_uploads (reference, no)',
  `create table bid_files (
    upload text not null references bid_uploads, reference text not null, no int, envelope text not null, place int not null, name text not null, bytes bigint not null,
    sha256 text not null, object text not null, taken_at timestamptz not null default clock_timestamp(),
    primary key (upload, envelope, place))`,
  'create index files_of_bids on bid_files (reference, no)',
  'alter table receipts add column withdrawn_at timestamptz, add column party_id text references parties',
]);
