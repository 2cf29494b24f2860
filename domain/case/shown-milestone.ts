import { type CaseMilestone, isOver, type MilestoneState } from './milestone.ts';
import { isHeld, isLeft } from './outlook.ts';
import type { CaseState } from './state.ts';
import { isUnreported } from './unreported.ts';

/**
 * How a milestone stands for people who look: open, but held by itself or with its whole case, is `held`; what a case that ended left undone is `lapsed`;
 * what nobody reported when its case was taken over is `not-reported`.
 */
export type ShownState = MilestoneState | 'held' | 'lapsed' | 'not-reported';

/** A milestone, and how it stands for people who look. */
export interface ShownMilestone {
  readonly milestone: CaseMilestone;
  readonly shown: ShownState;
}

/** A milestone of this case as people see it. */
export const shownIn = (state: CaseState, milestone: CaseMilestone): ShownMilestone => ({
  milestone,
  shown: shownState(state, milestone),
});

function shownState(state: CaseState, milestone: CaseMilestone): ShownState {
  if (isUnreported(state, milestone)) return state.outcome === null ? 'not-reported' : 'lapsed';
  if (isOver(milestone)) return milestone.state;
  if (state.outcome !== null || isLeft(state, milestone)) return 'lapsed';
  return milestone.state === 'open' && isHeld(state, milestone) ? 'held' : milestone.state;
}
