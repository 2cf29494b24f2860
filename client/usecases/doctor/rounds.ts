import { lastRoundDay } from '../../../store/rounds.ts';
import { lastWatch } from '../../../store/watches.ts';
import { ok, onDatabase, wrong } from './check.ts';

const MINUTE_MS = 60_000;
const LATE_MS = 5 * MINUTE_MS;

/** The watch looked in the last minutes; and when the last reminders went out. */
export const rounds = onDatabase('rounds', async (db) => {
  const [watch, day] = await Promise.all([lastWatch(db), lastRoundDay(db)]);
  if (watch === null) return wrong('never');
  const minutes = Math.round(watch.ageMs / MINUTE_MS);
  return watch.ageMs > LATE_MS ? wrong('late', { minutes }) : ok({ minutes, day: day ?? '' });
});
