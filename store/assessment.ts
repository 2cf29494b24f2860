import type { Kysely } from 'kysely';
import { besideOthers, rowsOfLots, type Rows } from '../domain/evaluation/rows.ts';
import type { Database } from './database.ts';
import { sealOfAll, type Seal } from './evidence/seal-of.ts';
import { seal } from './evidence/seal.ts';
import { readAssessmentRows } from './assessment-rows.ts';
import { readRankings } from './rankings.ts';

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
