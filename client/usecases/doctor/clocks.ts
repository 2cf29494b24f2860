import { databaseOffset, lastWatch } from '../../../store/watches.ts';
import { ok, onDatabase, wrong } from './check.ts';

const SECOND_MS = 1_000;
/** A closing is judged by the clock of the database, and shown by that of the machine. */
const APART_MS = 2 * SECOND_MS;
/** What the work waited for a worker is in it. */
const APART_TEMPORAL_MS = 10 * SECOND_MS;

/** The clocks of this machine, of PostgreSQL and of Temporal tell the same time. */
export const clocks = onDatabase('clocks', async (db, { now }) => {
  const database = await databaseOffset(db, now);
  const temporal = (await lastWatch(db))?.temporalOffsetMs ?? 0;
  const values = { database: inSeconds(database), temporal: inSeconds(temporal) };
  if (Math.abs(database) > APART_MS) return wrong('database', values);
  return Math.abs(temporal) > APART_TEMPORAL_MS ? wrong('temporal', values) : ok(values);
});

const inSeconds = (ms: number): string => (ms / SECOND_MS).toFixed(1).replace('.', ',').replace('-0,0', '0,0');
