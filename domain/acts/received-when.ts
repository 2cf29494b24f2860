import type { CaseState } from '../case/state.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { CLOCK_TOLERANCE_MS, possibleSince } from './bars.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Why something of others cannot have come in then, or null: it is still to come, or there was no case yet. */
export function receivedWhen(given: CaseState, receivedAt: EpochMs, now: EpochMs): Refusal | null {
  if (receivedAt > now + CLOCK_TOLERANCE_MS) return refusal('moment-in-future');
  return receivedAt < possibleSince(given) ? refusal('moment-before-start') : null;
}
