import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { canonicalJson } from '../../domain/evaluation/canonical.ts';
import type { Database } from '../database.ts';

/** A chain as it stood: its reference, how many links it had, and the hash of the last. */
export type StampedHead = readonly [reference: string, links: number, hash: string];

/** A text to be stamped: heads of chains that grew since the stamp before it. */
export interface Unstamped {
  readonly no: number;
  readonly text: string;
  readonly heads: readonly StampedHead[];
}

export interface Stamp {
  readonly no: number;
  /** What was stamped. */
  readonly text: string;
  readonly authority: string;
  readonly token: Uint8Array;
}

/** What the next stamp is on; null when no chain grew. */
export async function unstamped(db: Kysely<Database>): Promise<Unstamped | null> {
  const last = await db.selectFrom('stamps').selectAll().orderBy('no', 'desc').limit(1).executeTakeFirst();
  const grown = await db
    .selectFrom('chains')
    .select(['reference', 'links', 'hash'])
    .whereRef('links', '>', 'stamped')
    .orderBy('reference')
    .execute();
  if (grown.length === 0) return null;
  const no = (last?.no ?? 0) + 1;
  const heads = grown.map(({ reference, links, hash }): StampedHead => [reference, links, hash]);
  return { no, heads, text: stampText(no, last === undefined ? null : hashOfStamp(last.text), heads) };
}

/** Keeps a stamp; one that somebody else kept under this number meanwhile stays. @returns whether it was kept */
export async function putStamp(
  db: Kysely<Database>,
  { no, text, heads }: Unstamped,
  { authority, token }: Pick<Stamp, 'authority' | 'token'>,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('stamps')
      .values({ no, text, authority, token: Buffer.from(token) })
      .onConflict((conflict) => conflict.column('no').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return false;
    for (const [reference, links] of heads)
      await tx.updateTable('chains').set({ stamped: links }).where('reference', '=', reference).execute();
    return true;
  });
}

/** Every stamp, in order. */
export const readStamps = (db: Kysely<Database>): Promise<Stamp[]> =>
  db.selectFrom('stamps').select(['no', 'text', 'authority', 'token']).orderBy('no').execute();

/** Whether the chain of a head that was stamped still has this link. Index: primary key. */
export async function hasLink(db: Kysely<Database>, [reference, no, hash]: StampedHead): Promise<boolean> {
  const link = await db
    .selectFrom('seals')
    .select('hash')
    .where('reference', '=', reference)
    .where('no', '=', no)
    .executeTakeFirst();
  return link?.hash === hash;
}

/** What is stamped, as `docs/verify.md` describes it. @param before hash of the text of the stamp before it */
export const stampText = (no: number, before: string | null, heads: readonly StampedHead[]): string =>
  canonicalJson({ before, heads, no });

/** By this the next stamp names a stamp. */
export const hashOfStamp = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The heads in the text of a stamp; null when it is no such text. */
export function headsIn(text: string): readonly StampedHead[] | null {
  try {
    return (JSON.parse(text) as { readonly heads: readonly StampedHead[] }).heads;
  } catch {
    // Whatever was put in its place is no text of a stamp.
    return null;
  }
}
