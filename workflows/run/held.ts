import type { CaseMilestone } from '../../contracts/case-state.ts';
import { endOfDay } from '../../domain/law/clock.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';

/** From now on its term does not run; what was overdue is open again, for its term was not over. */
export function hold(milestone: CaseMilestone, since: EpochMs, setLastDay?: IsoDate): void {
  milestone.heldSince = since;
  if (setLastDay !== undefined) milestone.heldUntil = endOfDay(setLastDay);
  if (milestone.state !== 'overdue') return;
  milestone.state = 'open';
  milestone.escalated = false;
}

/** It runs again; whoever waits for it must look again, also when no date moved. */
export function release(milestone: CaseMilestone): void {
  delete milestone.heldSince;
  delete milestone.heldUntil;
  milestone.version += 1;
}
