import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { seal } from './evidence/seal.ts';
import { withFiles } from './letter-files.ts';
import { mailOf, type OutboxMail, type RoundPart } from './outbox.ts';

/** A try of a task that sends. A later try knows that those before it are over. */
export interface Sender {
  readonly task: string;
  readonly attempt: number;
}

/** After this time without a word a sender is held to be gone: far longer than a relay may take to answer. */
const GONE = sql`clock_timestamp() - interval '5 minutes'`;
export const NOW = sql<never>`clock_timestamp()`;

/** Which mail a sender is after. */
export type Wanted =
  | { readonly keys: readonly string[] }
  | { readonly part: RoundPart }
  /** Whatever waits, what waits longest for a try first; what this sender gave back waits for the next. */
  | 'oldest';

/** How a row names who has it. */
export const nameOf = ({ task, attempt }: Sender): string => `${task}#${attempt}`;

/** What an earlier try of the same task left, or a sender that is gone; never what this very try holds. */
export const isEarlier = (sender: Sender) =>
  sql<boolean>`((starts_with(sender_task, ${`${sender.task}#`}) or since < ${GONE}) and sender_task <> ${nameOf(sender)})`;

/**
 * Gives this sender mail that nobody else sends now, at most `limit`; two that ask at once get different mail.
 * Indexes: primary key, unique (day, no), outbox_turn.
 */
export async function claimMail(
  db: Kysely<Database>,
  wanted: Wanted,
  sender: Sender,
  limit: number,
): Promise<OutboxMail[]> {
  if (wanted !== 'oldest' && 'keys' in wanted && wanted.keys.length === 0) return [];
  const rows = await db
    .updateTable('outbox')
    .set({ state: 'claimed', since: NOW, sender_task: nameOf(sender) })
    .where('key', 'in', (from) => {
      const free = from
        .selectFrom('outbox')
        .select('key')
        .where('state', 'in', ['pending', 'claimed'])
        .where((or) => or.or([or('state', '=', 'pending'), isEarlier(sender)]))
        .limit(limit)
        .forUpdate()
        .skipLocked();
      // Mail that a relay breaks off on must not keep all the rest from its turn.
      if (wanted === 'oldest')
        return free
          .where((or) => or.or([or('sender_task', 'is', null), or('sender_task', '<>', nameOf(sender))]))
          .orderBy('since')
          .orderBy('seq');
      if ('keys' in wanted) return free.where('key', 'in', [...wanted.keys]).orderBy('seq');
      const { day, from: first, to } = wanted.part;
      return free.where('day', '=', day).where('no', '>=', first).where('no', '<', to).orderBy('no');
    })
    .returningAll()
    .execute();
  const mails = rows.map(mailOf).sort((one, other) => one.seq - other.seq);
  return withFiles(db, mails);
}

/**
 * Puts down that the last dot of these may go out now. From here on nobody sends them again unasked.
 * @returns the keys that this sender still holds; the others must not go out.
 */
export async function markDotted(db: Kysely<Database>, keys: readonly string[], sender: Sender): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .updateTable('outbox')
    .set({ state: 'dotted', since: NOW })
    .where('key', 'in', [...keys])
    .where('state', '=', 'claimed')
    .where('sender_task', '=', nameOf(sender))
    .returning('key')
    .execute();
  return rows.map((row) => row.key);
}

/** A mail that the relay has, and what it said. */
export interface Accepted {
  readonly key: string;
  readonly answer: string;
}

/** Marks mail as accepted by the relay. */
export async function markSent(db: Kysely<Database>, accepted: readonly Accepted[]): Promise<void> {
  if (accepted.length === 0) return;
  const said = sql<string>`(select one.answer from unnest(${accepted.map((one) => one.key)}::text[],
    ${accepted.map((one) => one.answer)}::text[]) as one (key, answer) where one.key = outbox.key)`;
  const keys = accepted.map((one) => one.key);
  await db.transaction().execute(async (tx) => {
    const rows = await tx
      .updateTable('outbox')
      .set({ state: 'sent', since: NOW, sent_at: NOW, answer: said })
      .where('key', 'in', keys)
      .returning(sealOf('deliveries'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}

/** Gives back what this sender still has and the relay did not take. @param answer what the relay or the line said */
export async function giveBack(
  db: Kysely<Database>,
  keys: readonly string[],
  sender: Sender,
  answer: string | null,
): Promise<void> {
  if (keys.length === 0) return;
  await db
    .updateTable('outbox')
    .set({ state: 'pending', ...(answer === null ? {} : { answer }) })
    .where('key', 'in', [...keys])
    .where('state', 'in', ['claimed', 'dotted'])
    .where('sender_task', '=', nameOf(sender))
    .execute();
}
