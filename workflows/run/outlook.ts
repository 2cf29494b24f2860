import type { CaseMilestone, CaseState } from '../../contracts/case-state.ts';
import { standsStill } from '../../domain/acts/stands-still.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';

/** When a timer for it goes off: the instant that the law counts, or for our own duties the instant that it is too late. */
export const dueAt = (milestone: CaseMilestone): EpochMs =>
  milestone.owner === 'ours' ? milestone.overdueAt : milestone.endsAt;

/** Milestones whose instants are watched now: those of this phase, and what the law does in any phase once it runs. */
export const watched = (state: CaseState, milestone: CaseMilestone): boolean =>
  milestone.state === 'overdue' ||
  (milestone.state === 'open' &&
    (milestone.owner !== 'ours' || milestone.phase === state.phase) &&
    !notBegun(state, milestone));

/** Its term counts from an act that was not done yet. What was done in an earlier phase may no longer be carried. */
function notBegun({ milestones }: CaseState, { waitsFor }: CaseMilestone): boolean {
  const source = waitsFor === undefined ? undefined : milestones.find((one) => one.id === waitsFor);
  return source !== undefined && source.state !== 'done';
}

/** The next instant at which the case does something by itself, or null when only people can move it. */
export function nextWake(state: CaseState): EpochMs | null {
  if (state.outcome !== null) return null;
  const wakes = state.milestones
    .filter((milestone) => watched(state, milestone) && (milestone.heldSince === undefined || milestone.heldUntil))
    .filter((milestone) => state.suspension === null || !standsStill(milestone))
    .filter((milestone) => milestone.state === 'open' || !milestone.escalated)
    .map((one) => one.heldUntil ?? (one.state === 'open' ? dueAt(one) : one.escalatesAt));
  return wakes.length === 0 ? null : Math.min(...wakes);
}

/** What the case waits for: what is overdue, else the first open milestone of the phase. */
export function waitingFor(state: CaseState): CaseMilestone | null {
  if (state.outcome !== null) return null;
  const here = state.milestones
    .filter((one) => one.state === 'overdue' || (one.state === 'open' && one.phase === state.phase))
    .sort((one, other) => one.endsAt - other.endsAt);
  return here[0] ?? null;
}
