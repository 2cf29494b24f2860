import type { Kysely } from 'kysely';
import { gradeFrom } from '../domain/evaluation/grade-scale.ts';
import { besideOthers, rowsOfLots, type Rows } from '../domain/evaluation/rows.ts';
import type { Database } from './database.ts';
import { sealOf, sealOfAll, sealsOf, type Seal } from './evidence/seal-of.ts';
import { putSealed, seal } from './evidence/seal.ts';

/** Rows in one statement: far below the limit of parameters. */
const CHUNK = 2_000;
/** What is read in together; each is sealed as one, for it is read in anew as one. */
const SETS = ['prices', 'grades', 'assessed_bids'] as const;

/**
 * Keeps the grades and prices of lots that are assessed now, all or nothing; once scored they are fixed.
 * @param lots null: of all.
 * @returns false when they are.
 */
export async function storeAssessment(
  db: Kysely<Database>,
  reference: string,
  given: Rows,
  lots: readonly string[] | null,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('cases').select('reference').where('reference', '=', reference).forUpdate().execute();
    const fixed = (await readRankings(tx, reference)).flatMap(({ award }) => award.split('+'));
    if (lots === null ? fixed.length > 0 : lots.some((lot) => fixed.includes(lot))) return false;
    const rows =
      lots === null
        ? given
        : besideOthers(rowsOfLots(await readAssessmentRows(tx, reference), fixed), rowsOfLots(given, lots));
    for (const table of SETS) await tx.deleteFrom(table).where('reference', '=', reference).execute();
    const bids = rows.bids.map(({ bid, lots, exclusions }, position) => ({
      reference,
      bid,
      position,
      lots: lots === null ? null : [...lots],
      exclusions: [...exclusions],
    }));
    for (const part of partsOf(bids)) await tx.insertInto('assessed_bids').values(part).execute();
    const grades = rows.grades.map(({ bid, lot, criterion, grade }) => ({
      reference,
      bid,
      lot,
      criterion,
      grade: String(grade),
    }));
    for (const part of partsOf(grades)) await tx.insertInto('grades').values(part).execute();
    const prices = rows.prices.flatMap(({ bid, lot, product, cents }) =>
      cents === null ? [] : [{ reference, bid, lot, product, cents: Number(cents) }],
    );
    for (const part of partsOf(prices)) await tx.insertInto('prices').values(part).execute();
    const seals: Seal[] = [];
    for (const set of SETS) seals.push(await sealOfAll(tx, set, reference));
    await seal(tx, seals);
    return true;
  });
}

const partsOf = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, no) => rows.slice(no * CHUNK, (no + 1) * CHUNK));

/** The grades and prices of a procedure. Index: primary keys. */
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
    grades: grades.map(({ bid, lot, criterion, grade }) => ({
      bid,
      lot,
      criterion,
      grade: gradeFrom(grade),
      assessor: null,
    })),
    prices: prices.map(({ bid, lot, product, cents }) => ({ bid, lot, product, cents: BigInt(cents) })),
  };
}

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
