import { isFree, nextOrdinaryDay, previousOrdinaryDay } from '../../law/calendar.ts';
import { about, keyOf, type CheckRule } from './rule.ts';
import { inWords, weekdayName } from './words.ts';

/** A stated date on a free day is not moved by the law: nobody is at work, and a reader may think otherwise. */
export const endsOnFreeDay: CheckRule = {
  id: 'ends-on-free-day',
  severity: 'warning',
  ground: 'Atw 1 lid 1',
  check: (input) =>
    [...input.milestones.values()]
      .filter((one) => one.owner !== 'effect' && isFree(one.lastDay))
      .map((one) =>
        about(
          input,
          one.id,
          `${keyOf(input, one.id)} eindigt op ${weekdayName(one.lastDay)} ${inWords(one.lastDay)}, een vrije dag. Deze datum schuift niet vanzelf. Kies ${inWords(previousOrdinaryDay(one.lastDay))} of ${inWords(nextOrdinaryDay(one.lastDay))}.`,
        ),
      ),
};
