import { heartbeat } from '@temporalio/activity';
import type { IsoDate } from '../domain/law/iso-date.ts';
import { pendingOfRound } from '../store/outbox.ts';
import type { Deps } from './deps.ts';
import { deliver } from './mail/deliver.ts';

/** Sends part of a round; what was sent before a crash is not sent again, but for what was in flight. */
export async function sendBatch(
  deps: Deps,
  { day, from, to }: { readonly day: IsoDate; readonly from: number; readonly to: number },
): Promise<number> {
  const rows = await pendingOfRound(deps.db, day, from, to);
  const { sent } = await deliver(deps, rows, () => heartbeat());
  return sent;
}
