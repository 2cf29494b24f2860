import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { LoggedIn, Verified } from '../domain/rights/vouched.ts';
import type { Database } from './database.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

/** How long somebody is logged in: a working day. */
const HOURS = 8;

/** Somebody who is logged in, until when. */
export interface StoredSession {
  readonly person: LoggedIn;
  readonly endsAt: EpochMs;
}

/** Begins a session, and forgets those that have ended. @returns its token, which is nowhere else. Index: sessions_that_end */
export async function putSession(db: Kysely<Database>, person: LoggedIn): Promise<string> {
  const token = newSecret();
  const { issuer, subject, name, mail, roles } = person;
  await db
    .deleteFrom('sessions')
    .where('ends_at', '<=', sql<Date>`clock_timestamp()`)
    .execute();
  await db
    .insertInto('sessions')
    .values({
      token_sha256: hashOfSecret(token),
      issuer,
      subject,
      name,
      mail,
      roles: [...roles],
      ends_at: sql<Date>`clock_timestamp() + make_interval(hours => ${HOURS})`,
    })
    .execute();
  return token;
}

/** Who has this token; null: nobody, or not any more. Index: primary key. */
export async function readSession(db: Kysely<Database>, token: string): Promise<StoredSession | null> {
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('token_sha256', '=', hashOfSecret(token))
    .where('ends_at', '>', sql<Date>`clock_timestamp()`)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { issuer, subject, name, mail, roles } = row;
  return { person: { issuer, subject, name, mail, roles }, endsAt: row.ends_at.getTime() };
}

/** Ends one session. Index: primary key. */
export async function dropSession(db: Kysely<Database>, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_sha256', '=', hashOfSecret(token)).execute();
}

/** Ends every session of a person, wherever she is logged in. @returns how many. Index: sessions_of_person */
export async function dropSessionsOf(db: Kysely<Database>, { issuer, subject }: Verified): Promise<number> {
  const ended = await db
    .deleteFrom('sessions')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return Number(ended.numDeletedRows);
}
