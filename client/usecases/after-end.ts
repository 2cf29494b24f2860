import { specOf, type ActName } from '../../domain/acts/acts.ts';
import { offsetOf } from '../../store/clocks.ts';
import type { EndedCase } from '../temporal/updates.ts';
import type { Desk } from './desk.ts';
import { findCase } from './find.ts';

/**
 * The case as it ended, when this act is filed all the same because it tells what happened outside; null for any other act, and
 * for a case that has not ended.
 */
export async function endedFor(desk: Desk, reference: string, name: ActName): Promise<EndedCase | null> {
  if (specOf(name).afterEnd !== true) return null;
  const found = await findCase(desk, reference);
  if (found === null || found.state.outcome === null) return null;
  const { stored, state } = found;
  const { kind, workflowId, hash } = stored;
  const { parent, part } = stored.name;
  // A case on a clock of its own goes on there; the others have that of the server.
  const ownClock = (await offsetOf(desk.db, reference)) !== 0;
  const now = desk.now();
  const offsetMs = ownClock ? now - Date.now() : 0;
  const input = {
    kenmerk: reference,
    hash,
    ...(parent === null ? {} : { bij: { parent, part } }),
    ...(ownClock ? { clock: { offsetMs, startsAt: now } } : {}),
  };
  return { kind, workflowId, input, state: { ...state, offsetMs } };
}
