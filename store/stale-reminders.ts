import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { inTransaction, seal } from './evidence/seal.ts';

/** In the place of an answer of the relay, for a reminder that waited until it was no longer true. */
const NOT_TRUE_ANY_MORE = 'not sent: what it reminds of has passed, was done or has another date';

/** So long a reminder waits at least for the relay before it is looked at. */
const LONG = sql<Date>`clock_timestamp() - interval '1 hour'`;

/** A date that is still to come as the mail has it; what is in no plan, such as a term of a request, is taken to be. */
const IS_TRUE = sql<boolean>`exists (
  select from reminded left join milestones on milestones.reference = reminded.reference and milestones.id = reminded.milestone
  where reminded.outbox_key = outbox.key and (milestones.id is null or (milestones.state = 'open' and milestones.ends_at > clock_timestamp()
    and (milestones.milestone ->> 'version')::int = reminded.version)))`;

/**
 * Reminders that waited for the relay until nothing in them was true any more do not go out; why stays with the mail, and is sealed. One of a
 * rehearsal bears the date of its clock, and is left. Indexes: outbox_open, reminded_in_mail, primary key.
 * @returns how many
 */
export async function dropStaleReminders(db: Kysely<Database>): Promise<number> {
  return inTransaction(db, async (tx) => {
    const rows = await tx
      .updateTable('outbox')
      .set({ state: 'settled', answer: NOT_TRUE_ANY_MORE, since: sql<never>`clock_timestamp()` })
      .where('kind', '=', 'reminder')
      .where('state', '=', 'pending')
      .where('dated', 'is', null)
      .where('put_at', '<', LONG)
      .where(sql<boolean>`exists (select from reminded where reminded.outbox_key = outbox.key)`)
      .where((is) => is.not(IS_TRUE))
      .returning(sealOf('deliveries'))
      .execute();
    await seal(tx, sealsOf(rows));
    return rows.length;
  });
}
