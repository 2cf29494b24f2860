import type { Kysely } from 'kysely';
import type { Rows } from '../domain/evaluation/rows.ts';
import type { Database } from './database.ts';

/** Rows in one statement: far below the limit of parameters. */
const CHUNK = 2_000;

/** Keeps the grades and prices of a procedure, all or nothing; once scored they are fixed. @returns false when they are. */
export async function storeAssessment(db: Kysely<Database>, reference: string, rows: Rows): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('cases').select('reference').where('reference', '=', reference).forUpdate().execute();
    const fixed = await tx.selectFrom('rankings').select('award').where('reference', '=', reference).execute();
    if (fixed.length > 0) return false;
    for (const table of ['prices', 'grades', 'assessed_bids'] as const)
      await tx.deleteFrom(table).where('reference', '=', reference).execute();
    const bids = rows.bids.map(({ bid, lots, exclusions }, position) => ({
      reference,
      bid,
      position,
      lots: lots === null ? null : [...lots],
      exclusions: [...exclusions],
    }));
    await tx.insertInto('assessed_bids').values(bids).execute();
    const grades = rows.grades.map(({ bid, lot, criterion, grade }) => ({ reference, bid, lot, criterion, grade }));
    for (let at = 0; at < grades.length; at += CHUNK)
      await tx
        .insertInto('grades')
        .values(grades.slice(at, at + CHUNK))
        .execute();
    const prices = rows.prices.flatMap(({ bid, lot, product, cents }) =>
      cents === null ? [] : [{ reference, bid, lot, product, cents: Number(cents) }],
    );
    for (let at = 0; at < prices.length; at += CHUNK)
      await tx
        .insertInto('prices')
        .values(prices.slice(at, at + CHUNK))
        .execute();
    return true;
  });
}

/** The grades and prices of a procedure. */
export async function readAssessmentRows(db: Kysely<Database>, reference: string): Promise<Rows> {
  const bids = await db
    .selectFrom('assessed_bids')
    .selectAll()
    .where('reference', '=', reference)
    .orderBy('position')
    .execute();
  const grades = await db.selectFrom('grades').selectAll().where('reference', '=', reference).execute();
  const prices = await db.selectFrom('prices').selectAll().where('reference', '=', reference).execute();
  return {
    bids: bids.map(({ bid, lots, exclusions }) => ({ bid, lots, exclusions })),
    grades: grades.map(({ bid, lot, criterion, grade }) => ({ bid, lot, criterion, grade, assessor: null })),
    prices: prices.map(({ bid, lot, product, cents }) => ({ bid, lot, product, cents: BigInt(cents) })),
  };
}

export interface StoredRanking {
  readonly award: string;
  readonly artefact: string;
  readonly inputHash: string;
  readonly resultHash: string;
}

/** Fixes a ranking. One that is there already must be the same, to the byte. @returns whether it is. */
export async function fixRanking(
  db: Kysely<Database>,
  reference: string,
  ranking: StoredRanking,
  program: string,
): Promise<boolean> {
  const { award, artefact, inputHash, resultHash } = ranking;
  await db
    .insertInto('rankings')
    .values({ reference, award, artefact, input_hash: inputHash, result_hash: resultHash, program })
    .onConflict((conflict) => conflict.columns(['reference', 'award']).doNothing())
    .execute();
  const stored = await readRanking(db, reference, award);
  return stored?.artefact === artefact;
}

/** A fixed ranking, or null. */
export async function readRanking(
  db: Kysely<Database>,
  reference: string,
  award: string,
): Promise<StoredRanking | null> {
  return (await readRankings(db, reference)).find((one) => one.award === award) ?? null;
}

/** Every fixed ranking of a procedure. Index: primary key. */
export async function readRankings(db: Kysely<Database>, reference: string): Promise<StoredRanking[]> {
  const rows = await db
    .selectFrom('rankings')
    .selectAll()
    .where('reference', '=', reference)
    .orderBy('award')
    .execute();
  return rows.map(({ award, artefact, input_hash: inputHash, result_hash: resultHash }) => ({
    award,
    artefact,
    inputHash,
    resultHash,
  }));
}
