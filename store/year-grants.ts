import { sql, type Kysely } from 'kysely';
import { grantWithin, type AboveCeiling } from '../domain/subsidy/ceiling.ts';
import type { Database, YearGrantTable } from './database.ts';

export interface YearGrantRequest {
  readonly reference: string;
  readonly procedure: string;
  readonly year: number;
  /** Cents. */
  readonly requested: bigint;
  /** Cents; null: this year has none yet. */
  readonly ceiling: bigint | null;
  readonly above: AboveCeiling;
}

/**
 * Grants a year within what the ceiling leaves, once: what is on record stays. Grantees of one procedure take their turn, so that
 * together they never get more than the ceiling (Awb 4:25 lid 2). Index: year_grants_by_procedure.
 */
export async function grantYear(db: Kysely<Database>, request: YearGrantRequest): Promise<void> {
  const { reference, procedure, year, requested, ceiling, above } = request;
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`${procedure}/${year}`}))`.execute(tx);
    const others = await tx
      .selectFrom('year_grants')
      .select(['reference', 'granted'])
      .where('procedure', '=', procedure)
      .where('year', '=', year)
      .execute();
    if (others.some((one) => one.reference === reference)) return;
    const granted = others.reduce((sum, one) => sum + BigInt(one.granted ?? '0'), 0n);
    const found = grantWithin(year, requested, ceiling === null ? [] : [{ year, ceiling, granted }], above);
    if (!found.ok && found.error.code !== 'no-ceiling') throw new Error(`the ceiling of ${year} was exceeded before`);
    await tx
      .insertInto('year_grants')
      .values({
        reference,
        year,
        procedure,
        requested: String(requested),
        granted: found.ok ? String(found.value.granted) : null,
        ceiling: ceiling === null ? null : String(ceiling),
        kind: found.ok ? found.value.kind : 'no-ceiling',
      })
      .execute();
  });
}

/** What a grantee gets, year by year. Index: primary key. */
export async function readYearGrants(db: Kysely<Database>, reference: string): Promise<YearGrantTable[]> {
  return db.selectFrom('year_grants').selectAll().where('reference', '=', reference).orderBy('year').execute();
}
