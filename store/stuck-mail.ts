import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { seal } from './evidence/seal.ts';
import type { MailState } from './tables/mail.ts';

export type { MailState } from './tables/mail.ts';

/** A mail that did not arrive, as far as is known. */
export interface StuckMail {
  /** By this number people name it. */
  readonly no: number;
  readonly key: string;
  readonly kind: string;
  readonly reference: string | null;
  /** The cases that it is about: its own, those of a reminder, or none. */
  readonly about: readonly string[];
  readonly person: string;
  readonly address: string;
  readonly subject: string;
  readonly state: MailState;
  /** What the relay or the line said last. */
  readonly answer: string | null;
  readonly since: EpochMs;
}

/** Mail waits at most so long before somebody hears of it. */
export const LONG_MINUTES = 15;

/** The cases that a mail is about: its own, and those of a reminder. */
export const ABOUT = sql<string[]>`array(
  select reference from reminded where outbox_key = outbox.key union select outbox.reference where outbox.reference is not null order by 1)`;

/** Mail that was refused, that is in doubt, or that waits for long; about one case when it is named. Indexes: outbox_open, reminded_in_mail. */
export async function stuckMail(db: Kysely<Database>, reference?: string): Promise<StuckMail[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['seq', 'key', 'kind', 'reference', 'person', 'address', 'subject', 'state', 'answer', 'since'])
    .select(ABOUT.as('about'))
    .where('state', '<>', 'sent')
    .where('state', '<>', 'settled')
    .where(
      sql<boolean>`(state in ('refused', 'in-doubt') or put_at < clock_timestamp() - make_interval(mins => ${LONG_MINUTES}))`,
    )
    .$if(reference !== undefined, (all) => all.where(sql<boolean>`${reference ?? ''} = any(${ABOUT})`))
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, since, ...row }) => ({ no: seq, ...row, since: since.getTime() }));
}

/**
 * What somebody decides about a mail that did not arrive: it goes once more, or its reader knows already.
 * @returns whether there was such a mail
 */
export async function decideMail(db: Kysely<Database>, no: number, decided: 'again' | 'settled'): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const rows = await tx
      .updateTable('outbox')
      .set({ state: decided === 'again' ? 'pending' : 'settled', since: sql<never>`clock_timestamp()` })
      .where('seq', '=', no)
      .where('state', 'in', decided === 'again' ? ['refused', 'in-doubt'] : ['refused', 'in-doubt', 'pending'])
      .returning(sealOf('deliveries'))
      .execute();
    await seal(tx, sealsOf(rows));
    return rows.length > 0;
  });
}
