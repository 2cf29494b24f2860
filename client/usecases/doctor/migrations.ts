import { missingMigrations } from '../../../store/migrate.ts';
import { ok, onDatabase, wrong } from './check.ts';

/** The tables are those of this program. */
export const migrations = onDatabase('migrations', async (db) => {
  const missing = await missingMigrations(db);
  return missing.length === 0 ? ok() : wrong('missing', { list: missing.join(', ') });
});
