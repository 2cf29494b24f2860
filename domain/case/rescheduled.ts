import { comesSooner } from './duties.ts';
import { goTogether } from './lot-way.ts';
import { type CaseMilestone, isOver } from './milestone.ts';
import { isLeft } from './outlook.ts';
import type { ChangedDate, CaseState } from './state.ts';
import { added, change, notAskedFor } from './transitions.ts';

/** What changed in a plan. */
export interface Changes {
  readonly milestones: readonly CaseMilestone[];
  readonly dates: readonly ChangedDate[];
}

export const NO_CHANGES: Changes = { milestones: [], dates: [] };

/** Takes over the new dates of what is still to come, and milestones that are new. */
export function rescheduled(state: CaseState, planned: readonly CaseMilestone[]): Changes {
  const milestones: CaseMilestone[] = [];
  const dates: ChangedDate[] = [];
  for (const next of planned) {
    const now = state.milestones.find((one) => one.id === next.id);
    if (now === undefined) {
      milestones.push(added(state, next));
      continue;
    }
    // What went on with another lot does not come back to one that has ended.
    if (now.lot !== next.lot && !isLeft(state, next)) change(state, now.id, { lot: next.lot });
    if (isOver(now)) continue;
    const { firstDay, lastDay, endsAt, when, ground, term, overdueAt, escalatesAt: hears, phase } = next;
    if (now.endsAt === endsAt) {
      // The date stays where it was, by staff or over free days, while its term counts otherwise.
      if (now.firstDay !== firstDay || countsOtherwise(now.term, term))
        milestones.push(change(state, now.id, { firstDay, ground, term }));
      continue;
    }
    const version = now.version + 1;
    const sooner = comesSooner(state.milestones, now, endsAt) ? ({ sooner: true } as const) : {};
    dates.push({ milestone: now.id, version, from: now.when, to: when, ...sooner });
    const moved = { firstDay, lastDay, endsAt, when, ground, term, overdueAt, escalatesAt: hears, phase };
    milestones.push(change(state, now.id, { ...moved, version, state: 'open', alarms: 0 }));
  }
  return { milestones: [...milestones, ...leftBehind(state, planned)], dates };
}

const countsOtherwise = (now: CaseMilestone['term'], next: CaseMilestone['term']): boolean =>
  now?.lastDay !== next?.lastDay || now?.eventDay !== next?.eventDay;

/** Once every lot goes its own way, nothing comes any more of what they would have had together. */
function leftBehind(state: CaseState, planned: readonly CaseMilestone[]): readonly CaseMilestone[] {
  if (goTogether(state)) return [];
  const ids = new Set(planned.map(({ id }) => id));
  return state.milestones
    .filter((one) => one.lot === null && !isOver(one) && !ids.has(one.id))
    .map((one) => notAskedFor(state, one.id, null));
}
