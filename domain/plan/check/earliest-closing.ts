import { clarificationDays, firstClosingAfter } from '../../law/clarification.ts';
import { addDays, isoOf } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { NOTE_MARGIN, PART_TWO } from '../procedure-type.ts';
import type { CheckInput } from './rule.ts';
import { concessionMinimum, shortestTerm } from './shortest-term.ts';

/**
 * The first day on which bids may close by all rules of the regime together: after full days of the term for bids and the days
 * after the note.
 * @param first what the rule that asks for it needs itself.
 */
export function earliestClosing({ definition, regime: { regime }, one, all }: CheckInput, first: IsoDate): IsoDate {
  const { publication } = definition;
  const notice = one('announces');
  const close = one('closes-bids');
  const days = [first];
  if (notice !== null && PART_TWO.includes(regime))
    days.push(isoOf(shortestTerm(notice.lastDay, publication).last + 1));
  if (notice !== null && regime === 'concession') days.push(addDays(concessionMinimum(notice.lastDay), 1));
  // A note that is counted back from the closing follows it.
  if (NOTE_MARGIN.includes(regime))
    for (const note of all('answers-questions'))
      if (close !== null && !note.dependsOn.includes(close.id))
        days.push(firstClosingAfter(note.lastDay, clarificationDays(close.lastDay, publication.urgent)));
  return days.reduce((last, other) => (other > last ? other : last));
}
