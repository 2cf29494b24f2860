import { sql, type Kysely } from 'kysely';
import type { Notice } from '../contracts/notice.ts';
import type { Database } from './database.ts';
import { goneOf, sealsOf, type Seal } from './evidence/seal-of.ts';
import { seal, writeRows } from './evidence/seal.ts';
import { mailRow, type NewMail } from './outbox.ts';

/** A case tells what it recorded itself; what it has not told after this time it may never tell. */
const LATE_MINUTES = 2;

/** Puts down what people must hear, with the events that it is about. A key that is there changes nothing. @returns what must be sealed. */
export async function putNotices(tx: Kysely<Database>, notices: readonly Notice[]): Promise<Seal[]> {
  const rows = notices.map((notice) => ({ key: notice.key, notice: JSON.stringify(notice) }));
  return writeRows(tx, 'notices', rows);
}

/** Puts the mails of a notice in the outbox, none when it can be told to nobody; from then on it waits no more. Index: primary key. */
export async function tellNotice(db: Kysely<Database>, key: string, mails: readonly NewMail[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const gone = await tx.deleteFrom('notices').where('key', '=', key).returning(goneOf('notices')).execute();
    const put = await writeRows(tx, 'outbox', mails.map(mailRow));
    await seal(tx, [...sealsOf(gone), ...put]);
  });
}

/** The same of an act on the case file, in its transaction: no case tells it, and the next round of the mail does. */
export const putOfficeNotice = async (tx: Kysely<Database>, notice: Notice): Promise<void> =>
  seal(tx, await putNotices(tx, [notice]));

/** Longer on record than telling takes. */
const isLate = sql<boolean>`put_at < clock_timestamp() - make_interval(mins => ${LATE_MINUTES})`;

/** No case tells it itself. */
const isOfOffice = sql<boolean>`notice ->> 'kind' = ${'people-changed' satisfies Notice['kind']}`;

/** What a round tells: what is on record and was not told because its case ended in between, and what no case tells; the oldest first. */
export async function noticesToTell(db: Kysely<Database>): Promise<Notice[]> {
  const rows = await db
    .selectFrom('notices')
    .select('notice')
    .where((where) => where.or([isLate, isOfOffice]))
    .orderBy('put_at')
    .execute();
  return rows.map((row) => row.notice);
}

/** What is on record and was not told, the oldest first: its case ended in between. */
export async function lateNotices(db: Kysely<Database>): Promise<Notice[]> {
  const rows = await db.selectFrom('notices').select('notice').where(isLate).orderBy('put_at').execute();
  return rows.map((row) => row.notice);
}

/** The same by key, of a case and the cases below it; null: of all. */
export async function untold(
  db: Kysely<Database>,
  reference: string | null,
): Promise<{ readonly reference: string; readonly notice: string }[]> {
  const late = (await lateNotices(db)).map(({ key, case: { reference: of } }) => ({ reference: of, notice: key }));
  return late.filter((one) => reference === null || `${one.reference}/`.startsWith(`${reference}/`));
}
