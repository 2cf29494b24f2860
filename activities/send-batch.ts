import { activityInfo, cancellationSignal } from '@temporalio/activity';
import { sentOfRound, type RoundPart } from '../store/outbox.ts';
import { beating } from './beating.ts';
import type { Deps } from './deps.ts';
import { deliver } from './mail/deliver.ts';

/** Sends part of a round; what went out before a crash does not go out again. */
export async function sendBatch(deps: Deps, part: RoundPart): Promise<number> {
  return countingSent(deps, part, () => sendPart(deps, part));
}

/** Sends what of a part has not gone out yet, until another worker has the work. */
export async function sendPart(deps: Deps, part: RoundPart): Promise<void> {
  await deliver(deps, { part }, part.to - part.from, cancellationSignal());
}

/** Does what sends a part of a round. @returns how many mails of that part went out, in all tries of this activity together. */
export async function countingSent(deps: Deps, part: RoundPart, work: () => Promise<void>): Promise<number> {
  const noted: unknown = activityInfo().heartbeatDetails;
  const before = typeof noted === 'number' ? noted : await sentOfRound(deps.db, part);
  await beating(work, before);
  return (await sentOfRound(deps.db, part)) - before;
}
