import type { Kysely } from 'kysely';
import type { Rows } from '../domain/evaluation/rows.ts';
import { readAssessmentRows } from './assessment-rows.ts';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { putSealed, seal } from './evidence/seal.ts';

export interface StoredRanking {
  /** Names the lot, or the lots, that it is of. */
  readonly award: string;
  readonly artefact: string;
  readonly inputHash: string;
  readonly resultHash: string;
}

/**
 * Fixes the rankings of a procedure, all at once, from what was read in: nothing can be read in between. Rankings that are there
 * already must be the same, to the byte.
 * @param made makes them; what it throws fixes nothing.
 * @returns the award whose ranking is there already and is another one, or null.
 */
export async function fixRankings(
  db: Kysely<Database>,
  reference: string,
  program: string,
  made: (rows: Rows) => readonly StoredRanking[],
): Promise<string | null> {
  return db.transaction().execute(async (tx) => {
    // Whoever reads in grades and prices takes the same lock.
    await tx.selectFrom('cases').select('reference').where('reference', '=', reference).forUpdate().execute();
    const known = await readRankings(tx, reference);
    const rankings = made(await readAssessmentRows(tx, reference));
    const other = rankings.find((one) =>
      known.some(({ award, artefact }) => award === one.award && artefact !== one.artefact),
    );
    if (other !== undefined) return other.award;
    const fresh = rankings.filter((one) => !known.some(({ award }) => award === one.award));
    const before = await tx.selectFrom('rankings').select('award').where('reference', '=', reference).execute();
    const rows = fresh.map(({ award, artefact, inputHash, resultHash }) => ({
      reference,
      award,
      version: before.filter((one) => one.award === award).length + 1,
      withdrawn: false,
      artefact,
      input_hash: inputHash,
      result_hash: resultHash,
      program,
    }));
    await putSealed(tx, 'rankings', rows);
    return null;
  });
}

/** A fixed ranking, or null. Index: primary key. */
export async function readRanking(
  db: Kysely<Database>,
  reference: string,
  award: string,
): Promise<StoredRanking | null> {
  return (await readRankings(db, reference)).find((one) => one.award === award) ?? null;
}

/** Every fixed ranking of a procedure that was not withdrawn. Index: primary key. */
export async function readRankings(db: Kysely<Database>, reference: string): Promise<StoredRanking[]> {
  const rows = await db
    .selectFrom('rankings')
    .selectAll()
    .where('reference', '=', reference)
    .where('withdrawn', '=', false)
    .orderBy('award')
    .execute();
  return rows.map(({ award, artefact, input_hash: inputHash, result_hash: resultHash }) => ({
    award,
    artefact,
    inputHash,
    resultHash,
  }));
}

/** Rankings do not count any more, and others can be made in their place. They stay as they were fixed. Index: primary key. */
export async function withdrawRankings(
  db: Kysely<Database>,
  reference: string,
  awards: readonly string[],
): Promise<void> {
  if (awards.length === 0) return;
  await db.transaction().execute(async (tx) => {
    const rows = await tx
      .updateTable('rankings')
      .set({ withdrawn: true })
      .where('reference', '=', reference)
      .where('award', 'in', awards)
      .returning(sealOf('rankings'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}
