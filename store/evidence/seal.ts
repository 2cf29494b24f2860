import { sql, type Insertable, type InsertObject, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { kindOf, type RowEvidence, type TableOf } from './kinds.ts';
import { linkHash, NOTHING } from './link.ts';
import { utcText } from './row-text.ts';
import { sealOf, sealsOf, type Seal } from './seal-of.ts';

/** Rows written in one statement: far below the limit of 65,535 parameters. */
const CHUNK = 1_000;

/**
 * Puts rows of evidence on the chains of their cases, in this order. It is the last that a transaction does: whoever holds the head of a
 * chain waits for nothing else. Index: primary keys.
 */
export async function seal(tx: Kysely<Database>, seals: readonly Seal[]): Promise<void> {
  if (!tx.isTransaction) throw new Error('evidence and its seal are written in one transaction');
  const chains = [...new Set(seals.map(({ chain }) => chain))].sort();
  for (const chain of chains)
    await append(
      tx,
      chain,
      seals.filter((one) => one.chain === chain),
    );
}

/** Writes rows that are not there yet, with their seals; a row that is there stays what it is. @returns how many were written. */
export async function putSealed<Name extends RowEvidence>(
  db: Kysely<Database>,
  evidence: Name,
  rows: readonly Insertable<Database[TableOf<Name>]>[],
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const seals = await writeRows(tx, evidence, rows as readonly InsertObject<Database, TableOf<Name>>[]);
    await seal(tx, seals);
    return seals.length;
  });
}

/** The same in a transaction that does more. @returns what must be sealed at its end. */
export async function writeRows<Name extends RowEvidence>(
  tx: Kysely<Database>,
  evidence: Name,
  rows: readonly InsertObject<Database, TableOf<Name>>[],
): Promise<Seal[]> {
  const seals: Seal[] = [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const written = await (tx as unknown as Kysely<Record<string, Record<string, unknown>>>)
      .insertInto(kindOf(evidence).table)
      .values(rows.slice(from, from + CHUNK))
      .onConflict((conflict) => conflict.doNothing())
      .returning(sealOf(evidence))
      .execute();
    seals.push(...sealsOf(written));
  }
  return seals;
}

/** Does this in the transaction that there is, or in one of its own. */
export const inTransaction = <Result>(
  db: Kysely<Database>,
  work: (tx: Kysely<Database>) => Promise<Result>,
): Promise<Result> => (db.isTransaction ? work(db) : db.transaction().execute(work));

/** Holds the chain of a case before anything is written that two could write at once: then neither waits for the other. */
export async function holdChain(tx: Kysely<Database>, reference: string): Promise<void> {
  await lockedHead(tx, reference);
}

interface Head {
  readonly links: number;
  readonly hash: string;
  /** Now by the clock of the database, read behind the lock: a later link is never older. */
  readonly at: string;
}

async function append(tx: Kysely<Database>, reference: string, seals: readonly Seal[]): Promise<void> {
  const { links, hash: last, at } = await lockedHead(tx, reference);
  let hash = last;
  const hashes = seals.map(({ evidence, key, sha256 }, index) => {
    hash = linkHash(hash, { reference, no: links + index + 1, at, evidence, key, sha256 });
    return hash;
  });
  await sql`
    with added as (
      insert into seals (reference, no, at, evidence, key, sha256, hash)
      select ${reference}, ${links} + one.place, ${at}::timestamptz, one.evidence, one.key, one.sha256, one.hash
      from unnest(${seals.map((one) => one.evidence)}::text[], ${seals.map((one) => one.key)}::text[],
        ${seals.map((one) => one.sha256)}::text[], ${hashes}::text[]) with ordinality as one (evidence, key, sha256, hash, place))
    update chains set links = ${links + seals.length}, hash = ${hash} where reference = ${reference}`.execute(tx);
}

async function lockedHead(tx: Kysely<Database>, reference: string): Promise<Head> {
  const held = sql<Head>`
    with head as materialized (select links, hash from chains where reference = ${reference} for update)
    select links, hash, ${sql.raw(utcText('clock_timestamp()'))} as at from head`;
  const [known] = (await held.execute(tx)).rows;
  if (known !== undefined) return known;
  await tx
    .insertInto('chains')
    .values({ reference, links: 0, hash: NOTHING })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const [begun] = (await held.execute(tx)).rows;
  if (begun === undefined) throw new Error(`the chain of ${reference} has no head`);
  return begun;
}
