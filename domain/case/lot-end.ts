import { means } from '../plan/trait.ts';
import { isOver, type CaseMilestone } from './milestone.ts';
import { hasBegun } from './outlook.ts';
import type { CaseState } from './state.ts';
import { notAskedFor } from './transitions.ts';

/**
 * A lot that goes its own way ends before its end: nothing of it comes any more or stands still, and no new date of it must be made
 * known. The time to come up against a decision that was taken stays what it is.
 * @returns the milestones that nobody asks for any more.
 */
export function lotLapses(state: CaseState, lot: string): readonly CaseMilestone[] {
  const own = state.milestones.filter((one) => one.lot === lot);
  const ids = new Set(own.map(({ id }) => id));
  state.holds = state.holds.filter(
    ({ what }) => !(what.of === 'lot' && what.lot === lot) && !(what.of === 'term' && ids.has(what.milestone)),
  );
  state.duties = state.duties.filter(({ milestone }) => !ids.has(milestone));
  return own
    .filter((one) => !isOver(one) && !(means(one, 'remedy-window') && hasBegun(state, one)))
    .map(({ id }) => notAskedFor(state, id, null));
}
