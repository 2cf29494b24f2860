import { sql, type Kysely } from 'kysely';
import { grantWithin, type AboveCeiling } from '../domain/subsidy/ceiling.ts';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';

/** What a grantee asks and gets in a year; whole cents as digits. */
export interface YearGrant {
  readonly reference: string;
  readonly year: number;
  /** The procedure, whose grantees share one ceiling. */
  readonly procedure: string;
  readonly requested: string;
  /** Null as long as the year has no ceiling. */
  readonly granted: string | null;
  readonly ceiling: string | null;
  readonly kind: 'granted' | 'partly-granted' | 'refused' | 'no-ceiling';
}

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
    const asked = { reference, year, procedure, requested: String(requested) };
    await putSealed(tx, 'year_grants', [
      { ...asked, ceiling: ceiling === null ? null : String(ceiling), ...outcomeOf(found) },
    ]);
  });
}

/** Where others have had more than the ceiling already, nothing is left (Awb 4:25 lid 2). */
function outcomeOf(found: ReturnType<typeof grantWithin>): Pick<YearGrant, 'granted' | 'kind'> {
  if (found.ok) return { granted: String(found.value.granted), kind: found.value.kind };
  switch (found.error.code) {
    case 'no-ceiling':
      return { granted: null, kind: 'no-ceiling' };
    case 'ceiling-exceeded-already':
      return { granted: '0', kind: 'refused' };
  }
}

/** What a grantee gets, year by year. Index: primary key. */
export async function readYearGrants(db: Kysely<Database>, reference: string): Promise<YearGrant[]> {
  return db.selectFrom('year_grants').selectAll().where('reference', '=', reference).orderBy('year').execute();
}
