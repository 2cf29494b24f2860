import { markSent } from '../../store/outbox-claims.ts';
import { doubtful, markStuck, sendAgain } from '../../store/doubtful-mail.ts';
import type { Deps } from '../deps.ts';
import { claimant } from './claimant.ts';

const AT_MOST = 1_000;
/** In the place of an answer of the relay, for a sender that fell over. */
const NO_ANSWER = 'the sender stopped before the relay answered';
/** The same for a mail of which the relay turns out to have a copy. */
const COPY_FOUND = 'found among the copies of the relay';

/**
 * What became of mail that went out without an answer: the relay's own copies say. What is not among them after a while goes out
 * again; without copies a person decides.
 */
export async function settleDoubt({ db, copies }: Pick<Deps, 'db' | 'copies'>): Promise<void> {
  const rows = await doubtful(db, claimant(), AT_MOST);
  if (rows.length === 0) return;
  if (copies === null) {
    for (const { key, known } of rows) if (!known) await markStuck(db, key, 'in-doubt', NO_ANSWER);
    return;
  }
  const there = await copies.among(rows.map((one) => one.messageId));
  const keysOf = (some: typeof rows): string[] => some.map((one) => one.key);
  const taken = rows.filter((one) => there.has(one.messageId));
  await markSent(
    db,
    taken.map(({ key }) => ({ key, answer: COPY_FOUND })),
  );
  await sendAgain(db, keysOf(rows.filter((one) => !there.has(one.messageId) && one.ageMs >= copies.withinMs)));
}
