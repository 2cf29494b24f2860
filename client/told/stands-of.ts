import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { CaseView } from '../../domain/case/view.ts';
import type { ShownState } from '../../domain/case/shown-milestone.ts';

/** How each milestone of a case stands for people who look. */
export function standsOf({ milestones }: CaseView): (milestone: CaseMilestone) => ShownState {
  const shown = new Map(milestones.map((one) => [one.milestone.id, one.shown]));
  return ({ id, state }) => shown.get(id) ?? state;
}
