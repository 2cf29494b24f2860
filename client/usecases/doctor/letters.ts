import { troublesOf } from '../../../store/troubles.ts';
import { troubleText } from '../../../texts/labels/troubles.ts';
import { ok, onDatabase, wrong } from './check.ts';

const OF_LETTERS: readonly string[] = ['letter-unproven', 'decision-unproven', 'decision-later', 'decision-unreported'];

/** Every letter that was let go has proof, and every decision that was reported has that of all its letters. */
export const letters = onDatabase('letters', async (db) => {
  const found = (await troublesOf(db)).filter((one) => OF_LETTERS.includes(one.kind));
  return found.length === 0 ? ok() : wrong('unproven', { list: found.map(troubleText).join(' ') });
});
