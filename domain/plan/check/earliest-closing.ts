import { addDays, isoOf } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { clarificationDays } from '../../law/procurement.ts';
import type { CheckInput } from './rule.ts';
import { shortestTerm } from './shortest-term.ts';

/**
 * The first day on which bids may close by all rules together: after full days of the term for bids and the days after the note.
 * @param first what the rule that asks for it needs itself.
 */
export function earliestClosing({ definition, milestones }: CheckInput, first: IsoDate): IsoDate {
  const { publication } = definition;
  const notice = milestones.get('contract-notice');
  const note = milestones.get('clarification-note');
  const days = [first];
  if (notice !== undefined) days.push(isoOf(shortestTerm(notice.lastDay, publication).last + 1));
  // A note that is counted back from the closing follows it.
  if (note !== undefined && !note.dependsOn.includes('submission-close'))
    days.push(addDays(note.lastDay, clarificationDays(publication.urgent)));
  return days.reduce((one, other) => (other > one ? other : one));
}
