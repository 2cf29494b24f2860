import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { below } from './evidence/below.ts';
import type { MailState } from './tables/mail.ts';

/** A mail as a list shows it. */
export interface ListedMail {
  /** By this number people name it. */
  readonly no: number;
  readonly person: string;
  readonly address: string;
  readonly subject: string;
  /** Business instant. */
  readonly at: EpochMs;
  readonly state: MailState;
  /** What the relay or the line said last. */
  readonly answer: string | null;
}

/** The same with what it says. */
export interface KeptMail extends ListedMail {
  readonly text: string;
  /** A whole page with its style in it. */
  readonly html: string;
}

const LISTED = ['seq', 'person', 'address', 'subject', 'at', 'state', 'answer'] as const;

const listed = <Row extends { readonly seq: number; readonly at: Date }>({ seq, at, ...row }: Row) => ({
  no: seq,
  ...row,
  at: at.getTime(),
});

/** Which mails of a case: so many at most, older than one, to one address. */
export interface MailAsked {
  readonly most: number;
  /** Number of the mail than which they are older; null: the newest. */
  readonly before: number | null;
  /** Null: whoever they went to. */
  readonly address: string | null;
}

/** Mail about one case, reminders as well, newest first. Indexes: outbox_of_case, reminded_of_case, primary key. */
export async function mailOfCase(
  db: Kysely<Database>,
  reference: string,
  { most, before, address }: MailAsked,
): Promise<ListedMail[]> {
  const rows = await ofCase(db, reference)
    .select(LISTED)
    .$if(before !== null, (all) => all.where('seq', '<', before ?? 0))
    .$if(address !== null, (all) => all.where(sql<string>`lower(address)`, '=', address ?? ''))
    .orderBy('seq', 'desc')
    .limit(most)
    .execute();
  return rows.map(listed);
}

/** One mail about a case, or null. Indexes: as above. */
export async function keptMail(db: Kysely<Database>, reference: string, no: number): Promise<KeptMail | null> {
  const row = await ofCase(db, reference)
    .select([...LISTED, 'text', 'html'])
    .where('seq', '=', no)
    .executeTakeFirst();
  return row === undefined ? null : listed(row);
}

const ofCase = (db: Kysely<Database>, reference: string) =>
  db
    .selectFrom('outbox')
    .where((either) =>
      either.or([
        either('reference', '=', reference),
        either('key', 'in', either.selectFrom('reminded').select('outbox_key').where('reference', '=', reference)),
      ]),
    );

/** The case of a mail by its number: null for one of no case alone; undefined when there is no such mail. */
export async function caseOfMail(db: Kysely<Database>, no: number): Promise<string | null | undefined> {
  const row = await db.selectFrom('outbox').select('reference').where('seq', '=', no).executeTakeFirst();
  return row?.reference;
}

/** Mail that went out by its state, without an answer of whoever took it: by number. Of a case and those below it; null: of all. */
export async function unanswered(
  db: Kysely<Database>,
  reference: string | null,
): Promise<{ readonly reference: string; readonly mail: number }[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['reference', 'seq'])
    .where('state', '=', 'sent')
    .where((either) => either.or([either('answer', 'is', null), either('answer', '=', '')]))
    .where(below('outbox.reference', reference))
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ reference: row.reference ?? '', mail: row.seq }));
}

/** A mail as it is filed with its case. */
export interface FiledMail extends KeptMail {
  readonly reference: string;
  readonly sentAt: EpochMs | null;
}

/** Every mail of a case and of the cases below it, in the order of writing; reminders are about more cases and not among them. */
export async function mailsBelow(db: Kysely<Database>, reference: string): Promise<FiledMail[]> {
  const rows = await db
    .selectFrom('outbox')
    .select([...LISTED, 'text', 'html', 'reference', 'sent_at'])
    .where(below('outbox.reference', reference))
    .orderBy('seq')
    .execute();
  return rows.map(({ reference: of, sent_at, ...row }) => ({
    ...listed(row),
    reference: of ?? '',
    sentAt: sent_at?.getTime() ?? null,
  }));
}
