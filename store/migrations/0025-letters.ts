import { fixedColumns, insertOnly } from './guards.ts';
import { steps } from './steps.ts';

const LETTER =
  'id reference no kind milestone party addressee address subject dated_on template sha256 made_at made_by put_at';
const MAIL =
  'key kind reference milestone day no at dated sender sender_name reply_name reply_address thread calendar letter person address subject text html message_id put_at';

/** Letters with what they say, where they went and what shows it. */
export const letters = steps([
  `create table letters (
    id text primary key, reference text not null, no int not null, kind text not null, milestone text,
    party text not null references parties, addressee text not null, address text, subject text not null, dated_on date not null,
    template text not null, sha256 text not null, made_at timestamptz not null, made_by text not null, approved_at timestamptz,
    approved_by text, released_at timestamptz, released_by text, released_as jsonb, withdrawn_at timestamptz,
    put_at timestamptz not null default clock_timestamp(), unique (reference, no))`,
  `create table letter_parts (
    reference text not null, letter text not null references letters, part text not null, content bytea not null, sha256 text not null,
    primary key (letter, part))`,
  `create table letter_sendings (
    reference text not null, letter text not null references letters, attempt int not null, outbox_key text not null unique,
    message_id text not null unique, address text not null, asked_at timestamptz not null, primary key (letter, attempt))`,
  `create table letter_proofs (
    reference text not null, letter text not null references letters, key text not null, kind text not null, attempt int,
    at timestamptz not null, detail text not null, evidence bytea, sha256 text,
    filed_at timestamptz not null default clock_timestamp(), primary key (letter, key))`,
  `create table letter_reasons (
    reference text not null, bid text not null, criterion text not null, text text not null, primary key (reference, bid, criterion))`,
  `create table letter_templates (
    reference text not null, kind text not null, content bytea not null, sha256 text not null, kept_at timestamptz not null,
    primary key (reference, kind))`,
  'alter table outbox add column letter text references letters',
  // Read by whoever files what the relay answered: letters of which the outbox knows more than the evidence.
  'create index outbox_letters on outbox (letter) where letter is not null',
  // Read by whoever looks whether a decision has proof: letters that were released.
  'create index letters_released on letters (reference) where released_at is not null and withdrawn_at is null',
  ...['letter_parts', 'letter_sendings', 'letter_proofs'].map(insertOnly),
  fixedColumns('letters', LETTER),
  'drop trigger outbox_stand on outbox',
  fixedColumns('outbox', MAIL),
]);
