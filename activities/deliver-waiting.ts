import { cancellationSignal } from '@temporalio/activity';
import { dropStaleReminders } from '../store/stale-reminders.ts';
import { beating } from './beating.ts';
import type { Deps } from './deps.ts';
import { tellOfLetters } from './letters/tell-of-letters.ts';
import { deliver } from './mail/deliver.ts';
import { settleDoubt } from './mail/settle-doubt.ts';
import { tellLate } from './tell-late.ts';
import { tellUnheard } from './tell-unheard.ts';

/** After so many what became of letters is filed before the next go out. */
const AT_ONCE = 1_000;
/** More than a large municipality sends in a day; the rest goes in the next round. */
const AT_MOST = 10_000;

/** Tries the oldest mail in the outbox again, under the same Message-IDs. Returns how many went out. */
export async function deliverWaiting(deps: Deps): Promise<number> {
  return beating(async () => {
    await settleDoubt(deps);
    await tellLate(deps);
    const stale = await dropStaleReminders(deps.db);
    if (stale > 0) deps.log.warn({ stale }, 'reminders waited until they were not true any more, and were not sent');
    const stop = cancellationSignal();
    let [sent, tried] = [0, 0];
    for (let last = AT_ONCE; last === AT_ONCE && tried < AT_MOST && !stop.aborted; tried += last) {
      const delivered = await deliver(deps, 'oldest', AT_ONCE, stop);
      last = delivered.tried;
      sent += delivered.sent;
      await tellOfLetters(deps);
    }
    await tellUnheard(deps);
    return sent;
  });
}
