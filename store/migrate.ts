import { Migrator, type Kysely, type Migration } from 'kysely';
import type { Database } from './database.ts';
import { assessment } from './migrations/0002-assessment.ts';
import { priceYears } from './migrations/0003-price-years.ts';
import { yearGrants } from './migrations/0004-year-grants.ts';
import { heldLotsAndDuties } from './migrations/0005-held-lots-and-duties.ts';
import { heldTerms } from './migrations/0006-held-terms.ts';
import { caseFile } from './migrations/0001-case-file.ts';

/** In order; additive: what was run once is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-case-file': caseFile,
  '0002-assessment': assessment,
  '0003-price-years': priceYears,
  '0004-year-grants': yearGrants,
  '0005-held-lots-and-duties': heldLotsAndDuties,
  '0006-held-terms': heldTerms,
};

/**
 * Brings the database to the newest shape; safe to run again, and by two at once (the migrator takes a lock).
 * @returns names of the migrations that ran now.
 * @throws the first failure, with everything of that migration rolled back.
 */
export async function migrate(db: Kysely<Database>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).map((result) => result.migrationName);
}
