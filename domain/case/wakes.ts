import type { EpochMs } from '../law/iso-date.ts';
import { awaitsAward } from './awaits-award.ts';
import { termHold } from './hold.ts';
import type { CaseMilestone } from './milestone.ts';
import { isWatched, waitsWithCase, dueAt } from './outlook.ts';
import type { CaseState } from './state.ts';

/** The next instant of one milestone, or null when only people can move it. */
export const wakeOf = (state: CaseState, milestone: CaseMilestone): EpochMs | null =>
  awaitsAward(state, milestone) ? null : wakeByItself(state, milestone);

function wakeByItself(state: CaseState, milestone: CaseMilestone): EpochMs | null {
  if (!isWatched(state, milestone) || waitsWithCase(state, milestone)) return null;
  const hold = termHold(state, milestone.id);
  if (hold !== null) return hold.until;
  if (milestone.state === 'open') return dueAt(milestone);
  return milestone.escalatesAt;
}

/** The next instant of every milestone that has one: each with the milestones that it looks at and no others, for there can be very many. */
export function wakesIn(state: CaseState): { readonly milestone: CaseMilestone; readonly wake: EpochMs }[] {
  const byId = new Map(state.milestones.map((one) => [one.id, one]));
  const overdue = state.milestones.filter((one) => one.state === 'overdue');
  return state.milestones.flatMap((milestone) => {
    const act = milestone.waitsFor === null ? undefined : byId.get(milestone.waitsFor);
    const before = [act, ...milestone.after.map((id) => byId.get(id))];
    const lookedAt = [
      ...overdue,
      ...before.flatMap((one) => (one === undefined || one.state === 'overdue' ? [] : [one])),
    ];
    const wake = wakeByItself({ ...state, milestones: lookedAt }, milestone);
    return wake === null || awaitsAward(state, milestone) ? [] : [{ milestone, wake }];
  });
}

/** The next instant at which the case does something by itself, or null when only people can move it. */
export function nextWake(state: CaseState): EpochMs | null {
  if (state.outcome !== null) return null;
  return wakesIn(state).reduce<EpochMs | null>(
    (first, { wake }) => (first === null || wake < first ? wake : first),
    null,
  );
}
