import { stuckMail } from '../../../store/stuck-mail.ts';
import { tally } from '../../../store/tally.ts';
import { ok, onDatabase, wrong } from './check.ts';

const MINUTE_MS = 60_000;

/** Mail that was refused, that is in doubt, or that waits for long. */
export const outbox = onDatabase('outbox', async (db, { now }) => {
  const stuck = await stuckMail(db);
  const count = (...states: readonly string[]): number => stuck.filter((one) => states.includes(one.state)).length;
  if (stuck.length === 0) {
    const { mails } = await tally(db);
    return ok({ waiting: mails.find((one) => one.state === 'pending')?.count ?? 0 });
  }
  const oldest = Math.round((now() - Math.min(...stuck.map((one) => one.since))) / MINUTE_MS);
  const inDoubt = count('in-doubt', 'dotted');
  return wrong('stuck', { waiting: count('pending', 'claimed'), refused: count('refused'), inDoubt, oldest });
});
