import { cancellationSignal } from '@temporalio/activity';
import { oldestPending } from '../store/outbox.ts';
import { beating } from './beating.ts';
import type { Deps } from './deps.ts';
import { deliver } from './mail/deliver.ts';

/** Enough for a day of a large municipality; the rest goes in the next round. */
const AT_MOST = 1_000;

/** Tries the oldest mail in the outbox again, under the same Message-IDs. Returns how many went out. */
export async function deliverWaiting(deps: Deps): Promise<number> {
  return beating(async () => {
    const { sent } = await deliver(deps, await oldestPending(deps.db, AT_MOST), cancellationSignal());
    return sent;
  });
}
