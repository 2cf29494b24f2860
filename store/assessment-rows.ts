import type { Kysely } from 'kysely';
import { gradeFrom } from '../domain/evaluation/grade-scale.ts';
import type { Rows } from '../domain/evaluation/rows.ts';
import type { Database } from './database.ts';

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
