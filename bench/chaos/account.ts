import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { readEvents } from '../../store/events.ts';
import type { Installation } from './installation.ts';

/** What became of the mail of an installation. */
export interface MailAccount {
  readonly mails: number;
  /** Letters among them. */
  readonly letters: number;
  /** Mails that the relay got more than once. */
  readonly twice: number;
  /** Mails that were marked as sent and never came. */
  readonly lost: number;
  /** Mails of which nobody knows whether the relay has them. */
  readonly inDoubt: number;
  /** Mails that still wait. */
  readonly waiting: number;
}

/** Lays the outbox beside what the relay got. */
export async function accountOfMail({ at: { db }, mailFolder }: Installation): Promise<MailAccount> {
  const rows = await db.selectFrom('outbox').select(['message_id as id', 'state', 'letter']).execute();
  const taken = takenBy(mailFolder);
  const count = (is: (row: (typeof rows)[number]) => boolean): number => rows.filter(is).length;
  return {
    mails: rows.length,
    letters: count(({ letter }) => letter !== null),
    twice: [...taken.values()].filter((times) => times > 1).length,
    lost: count(({ id, state }) => state === 'sent' && !taken.has(id)),
    inDoubt: count(({ state }) => state === 'in-doubt'),
    waiting: count(({ state }) => state !== 'sent' && state !== 'in-doubt'),
  };
}

/** What people were told while parts lay down, by the subject of each alarm. */
export async function alarmsIn({ at: { db } }: Installation): Promise<readonly string[]> {
  const rows = await db.selectFrom('outbox').select(['key', 'subject', 'text']).where('kind', '=', 'alarm').execute();
  return rows.map(({ key, subject, text }) => `${key}: ${subject}: ${text.replaceAll(/\s+/g, ' ')}`);
}

/** How often the relay got each Message-ID. */
function takenBy(folder: string): Map<string, number> {
  const taken = new Map<string, number>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.eml') || name.startsWith('.')) continue;
    const [, id = name] = /^message-id:\s*(<[^>]*>)/im.exec(readFileSync(join(folder, name), 'latin1')) ?? [];
    taken.set(id, (taken.get(id) ?? 0) + 1);
  }
  return taken;
}

/** Everything that is on record of a case and every mail about it but those of trouble, without what differs between two that are played alike. */
export async function toldOf(db: Kysely<Database>, reference: string): Promise<readonly string[]> {
  const events = (await readEvents(db, reference)).map(({ fact, phase, milestone }) =>
    ['event', fact.kind, phase, milestone ?? ''].join(' '),
  );
  const mails = await db
    .selectFrom('outbox')
    .select(['kind', 'address', 'subject'])
    .where((where) => where.or([where('reference', '=', reference), where('key', 'like', `${reference}/%`)]))
    .where('kind', '<>', 'alarm')
    .execute();
  const named = mails.map(({ kind, address, subject }) => ['mail', kind, address, subject].join(' '));
  const name = new RegExp(reference, 'gi');
  return [...events, ...named].map((one) => one.replace(name, 'ZAAK')).sort();
}

/** What one has and the other has not. */
export function differences(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  const missing = one.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((line) => `- ${line}`), ...left.map((line) => `+ ${line}`)];
}
