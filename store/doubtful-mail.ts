import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { seal } from './evidence/seal.ts';
import { isEarlier, nameOf, NOW, type Sender } from './outbox-claims.ts';

/** Mail in doubt goes out again, under the same Message-ID. */
export async function sendAgain(db: Kysely<Database>, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await db
    .updateTable('outbox')
    .set({ state: 'pending' })
    .where('key', 'in', [...keys])
    .where('state', 'in', ['dotted', 'in-doubt'])
    .execute();
}

/**
 * Marks mail as refused for good by the relay, or as in doubt, with what the relay or the line said. Of what is known already nothing changes.
 * @param by only what this sender still has
 */
export async function markStuck(
  db: Kysely<Database>,
  key: string,
  state: 'refused' | 'in-doubt',
  answer: string,
  by?: Sender,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const rows = await tx
      .updateTable('outbox')
      .set({ state, since: NOW, answer })
      .where('key', '=', key)
      .where('state', 'in', ['claimed', 'dotted'])
      .$if(by !== undefined, (held) => held.where('sender_task', '=', by === undefined ? '' : nameOf(by)))
      .returning(sealOf('deliveries'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}

/** A mail of which it is not known whether the relay has it. */
interface Doubtful {
  readonly key: string;
  readonly messageId: string;
  /** Somebody has said already that it is in doubt. */
  readonly known: boolean;
  /** How long ago its last dot may have gone out. */
  readonly ageMs: number;
}

/** Mail in doubt, and what a sender that is gone left with its last dot on the way; oldest first. Index: outbox_open. */
export async function doubtful(db: Kysely<Database>, sender: Sender, limit: number): Promise<Doubtful[]> {
  const rows = await db
    .selectFrom('outbox')
    .select([
      'key',
      'message_id',
      'state',
      sql<number>`extract(epoch from clock_timestamp() - since)::float * 1000`.as('age'),
    ])
    .where('state', 'in', ['dotted', 'in-doubt'])
    .where((or) => or.or([or('state', '=', 'in-doubt'), isEarlier(sender)]))
    .orderBy('at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    key: row.key,
    messageId: row.message_id,
    known: row.state === 'in-doubt',
    ageMs: row.age,
  }));
}
