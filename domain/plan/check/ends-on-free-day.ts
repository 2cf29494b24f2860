import { isFree, nextOrdinaryDay, previousOrdinaryDay } from '../../law/calendar.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { about, keyOf, type CheckRule } from './rule.ts';
import { inWords, weekdayName } from './words.ts';

/** A date that follows from a term may come sooner, never later; bidders lose nothing by a day more. */
function wayOut({ term, owner, lastDay }: PlannedMilestone): string {
  if (term !== null) return `Zorg dat het op ${inWords(previousOrdinaryDay(lastDay))} klaar is.`;
  const later = inWords(nextOrdinaryDay(lastDay));
  return owner === 'theirs' ? `Kies ${later}.` : `Kies ${inWords(previousOrdinaryDay(lastDay))} of ${later}.`;
}

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
          `${keyOf(input, one.id)} eindigt op ${weekdayName(one.lastDay)} ${inWords(one.lastDay)}, een vrije dag. Deze datum schuift niet vanzelf. ${wayOut(one)}`,
        ),
      ),
};
