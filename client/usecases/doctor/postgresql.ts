import { databaseVersion } from '../../../store/ping.ts';
import { ok, wrong, type Check } from './check.ts';

/** PostgreSQL answers. */
export const postgresql: Check = {
  id: 'postgresql',
  look: async ({ database }) =>
    'db' in database ? ok({ version: await databaseVersion(database.db) }) : wrong(database.fault),
};
