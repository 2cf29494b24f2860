import { steps } from './steps.ts';

/** What came in at the front office. A sender's own number is that sender's alone, for that kind. */
export const receipts = steps([
  `create table receipts (
    reference text not null, kind text not null, no int not null, upload_id text not null, party text not null, lot text,
    at timestamptz not null, filed_at timestamptz not null, proof text, sha256 text not null, late boolean not null,
    primary key (reference, kind, no), unique (reference, kind, party, upload_id))`,
]);
