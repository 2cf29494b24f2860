import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { localOf } from '../../domain/law/clock.ts';
import { momentLabel, shortDate } from '../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { STATE_LABEL } from '../../texts/labels/words.ts';
import type { PlannedAndActual } from '../usecases/planned-against-actual.ts';

/** A milestone as it was first planned, last planned, and when it happened. */
export const againstActualRow = ({ reference, plannedEndsAt, milestone, shown }: PlannedAndActual): string[] => [
  reference,
  capital(milestoneLabel(milestone.id)),
  ending(milestone, plannedEndsAt),
  milestone.endsAt === plannedEndsAt ? '' : ending(milestone, milestone.endsAt),
  happened(milestone),
  STATE_LABEL[shown],
];

/** When it came: the moment that was reported, else its own end once that has passed. */
function happened(milestone: CaseMilestone): string {
  if (milestone.happenedAt !== null) return momentLabel(milestone.happenedAt);
  return milestone.state === 'passed' ? ending(milestone, milestone.endsAt) : '';
}

/** A moment with its clock; a last day as that day, although it ends at the midnight after it. */
const ending = ({ kind }: CaseMilestone, endsAt: number): string =>
  kind === 'moment' ? momentLabel(endsAt) : shortDate(localOf(endsAt - 1).day);
