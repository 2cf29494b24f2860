import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { ABOUT, LONG_MINUTES, type StuckMail } from './stuck-mail.ts';

/** So long before a moment its people must hear another way of what the relay does not take. */
const AHEAD = sql`interval '4 hours'`;

/** A mail that waits while a moment of its case is near. */
export interface MailBeforeMoment extends Pick<StuckMail, 'key' | 'kind' | 'person' | 'subject'> {
  readonly reference: string;
  readonly milestone: string;
  readonly endsAt: EpochMs;
}

/**
 * Mail that has waited for long, with the first moment of its cases that comes within four hours. Of a letter the letter itself tells. Mail of a
 * rehearsal bears the date of its clock, and is left. Indexes: outbox_open, reminded_in_mail, primary key of milestones.
 */
export async function mailBeforeMoment(db: Kysely<Database>): Promise<readonly MailBeforeMoment[]> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('milestones', (join) => join.on(sql<boolean>`milestones.reference = any(${ABOUT})`))
    .innerJoin('cases', 'cases.reference', 'milestones.reference')
    .distinctOn('outbox.seq')
    .select(['outbox.key', 'outbox.kind', 'outbox.person', 'outbox.subject'])
    .select(['milestones.reference', 'milestones.id as milestone', 'milestones.ends_at'])
    .where('outbox.state', 'in', ['pending', 'claimed', 'dotted'])
    .where('outbox.kind', '<>', 'letter')
    .where('outbox.dated', 'is', null)
    .where('outbox.put_at', '<', sql<Date>`clock_timestamp() - make_interval(mins => ${LONG_MINUTES})`)
    .where('cases.outcome', 'is', null)
    .where('milestones.state', '=', 'open')
    .where('milestones.ends_at', '>', sql<Date>`clock_timestamp()`)
    .where('milestones.ends_at', '<=', sql<Date>`clock_timestamp() + ${AHEAD}`)
    .orderBy('outbox.seq')
    .orderBy('milestones.ends_at')
    .execute();
  return rows.map(({ ends_at: endsAt, ...row }) => ({ ...row, endsAt: endsAt.getTime() }));
}
