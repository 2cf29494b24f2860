import { nextOrdinaryDay } from '../../law/calendar.ts';
import { localOf } from '../../law/clock.ts';
import { clarificationDays, firstClosingAfter } from '../../law/clarification.ts';
import { addOfficeDays } from '../../law/office-days.ts';
import { addDays, isoOf } from '../../law/day.ts';
import type { ClockTime, IsoDate } from '../../law/iso-date.ts';
import { whyAwkward } from './awkward-closing.ts';
import { closingFor } from '../closings.ts';
import { NOTE_MARGIN, PART_TWO } from '../procedure-type.ts';
import type { CheckInput } from './rule.ts';
import { leastOf } from './least-of.ts';
import { bidsTerm, concessionMinimum, shortestTerm, termAgreed } from './shortest-term.ts';

/**
 * The first day on which bids may close by all rules of the regime together: after full days of the term for bids and the days
 * after the note, on a day that no other rule speaks against.
 * @param first what the rule that asks for it needs itself.
 * @param close which closing; that of the bids when nothing is said.
 */
export function earliestClosing(input: CheckInput, first: IsoDate, close = input.one('closes-bids')): IsoDate {
  const { definition, all } = input;
  const { regime } = input.regime;
  const { publication } = definition;
  const term = bidsTerm(input);
  const notice = input.one('announces');
  const days = [first];
  if (term !== null && term.close.id === close?.id && PART_TWO.includes(regime) && !termAgreed(input))
    days.push(isoOf(shortestTerm(term, publication).last + 1));
  const least = close === null ? null : leastOf(input, close.id);
  if (least !== null) days.push(addDays(least.lastDay, 1));
  const concession = notice !== null && regime === 'concession' ? concessionMinimum(notice.lastDay) : null;
  if (concession !== null) days.push(addDays(concession, 1));
  // A note that is counted back from the closing follows it; any other keeps a working day of slack.
  const milestones = [...input.milestones.values()];
  if (NOTE_MARGIN.includes(regime))
    for (const note of all('answers-questions'))
      if (close !== null && !note.dependsOn.includes(close.id) && closingFor(milestones, note.lastDay)?.id === close.id)
        days.push(
          firstClosingAfter(
            addOfficeDays(note.lastDay, 1),
            clarificationDays(close.lastDay, publication.urgent, notice?.lastDay),
          ),
        );
  const lawful = days.reduce((last, other) => (other > last ? other : last));
  return close?.kind === 'moment' ? goodClosing(lawful, localOf(close.endsAt).time) : nextOrdinaryDay(lawful);
}

/** The first day from then on that nobody would advise against: not free, and none on which a closing at this hour is awkward. */
function goodClosing(from: IsoDate, time: ClockTime): IsoDate {
  let day = nextOrdinaryDay(from);
  while (whyAwkward(day, time) !== null) day = nextOrdinaryDay(addDays(day, 1));
  return day;
}
