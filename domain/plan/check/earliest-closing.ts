import { addDays, isoOf } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { clarificationDays } from '../../law/procurement.ts';
import { shortestTerm } from './shortest-term.ts';
import type { CheckInput } from './rule.ts';

/** The first day on which bids may close by all rules together: after full days of the term for bids and the days after the note. */
export function earliestClosing({ definition, milestones }: CheckInput): IsoDate | null {
  const notice = milestones.get('contract-notice');
  const note = milestones.get('clarification-note');
  const { publication } = definition;
  // A note that is counted back from the closing follows it.
  const afterNote =
    note === undefined || note.dependsOn.includes('submission-close')
      ? null
      : addDays(note.lastDay, clarificationDays(publication.urgent));
  const afterNotice = notice === undefined ? null : isoOf(shortestTerm(notice.lastDay, publication).last + 1);
  if (afterNote === null || afterNotice === null) return afterNote ?? afterNotice;
  return afterNote > afterNotice ? afterNote : afterNotice;
}
