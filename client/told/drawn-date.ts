import { localOf } from '../../domain/law/clock.ts';
import type { PlannedMilestone } from '../../domain/plan/milestone.ts';
import type { DrawnDate } from '../../files/sheets/sheet-document.ts';
import { momentLabel, shortDate } from '../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';

type Dated = Pick<PlannedMilestone, 'id' | 'kind' | 'owner' | 'firstDay' | 'lastDay' | 'endsAt'>;

/** A milestone as a date in the picture of a planning; a moment is on the day of its clock. */
export function drawnDate({ id, kind, owner, firstDay, lastDay, endsAt }: Dated): DrawnDate {
  const last = kind === 'moment' ? localOf(endsAt).day : lastDay;
  const first = kind === 'window' && firstDay !== null ? firstDay : last;
  const ends = kind === 'moment' ? momentLabel(endsAt) : shortDate(last);
  return {
    label: capital(milestoneLabel(id)),
    when: first === last ? ends : `${shortDate(first)} t/m ${ends}`,
    first,
    last,
    of: owner,
  };
}
