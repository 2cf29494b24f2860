import { cancellationSignal } from '@temporalio/activity';
import { dropStaleReminders } from '../store/stale-reminders.ts';
import { beating } from './beating.ts';
import type { Deps } from './deps.ts';
import { tellOfLetters } from './letters/tell-of-letters.ts';
import { deliver } from './mail/deliver.ts';
import { settleDoubt } from './mail/settle-doubt.ts';
import { tellLate } from './tell-late.ts';
import { tellUnheard } from './tell-unheard.ts';

/** Enough for a day of a large municipality; the rest goes in the next round. */
const AT_MOST = 1_000;

/** Tries the oldest mail in the outbox again, under the same Message-IDs. Returns how many went out. */
export async function deliverWaiting(deps: Deps): Promise<number> {
  return beating(async () => {
    await settleDoubt(deps);
    await tellLate(deps);
    const stale = await dropStaleReminders(deps.db);
    if (stale > 0) deps.log.warn({ stale }, 'reminders waited until they were not true any more, and were not sent');
    const { sent } = await deliver(deps, 'oldest', AT_MOST, cancellationSignal());
    await tellOfLetters(deps);
    await tellUnheard(deps);
    return sent;
  });
}
