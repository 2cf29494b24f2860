import { addOfficeDays } from '../law/office-days.ts';
import { endOfDay, instantOf, localOf, startOfDay } from '../law/clock.ts';
import type { ClockTime, EpochMs, IsoDate } from '../law/iso-date.ts';
import type { PlannedMilestone } from './milestone.ts';

const NINE = '09:00' as ClockTime;
/** Working days after which the lawyer hears that something is overdue. */
const LAWYER_AFTER = 2;

/** From when something that staff must do is overdue. What may not be done before its moment has the rest of that day. */
export const overdueAt = (milestone: PlannedMilestone): EpochMs =>
  milestone.notBefore ? endOfDay(milestone.lastDay) : milestone.endsAt;

/** When the lawyer hears that it is still not done: at nine, two working days after its last day. */
export const escalatesAt = (milestone: PlannedMilestone): EpochMs => nineAfter(milestone.lastDay);

/** The same for what became overdue at this instant. */
export const escalationAfter = (instant: EpochMs): EpochMs => nineAfter(localOf(instant).day);

function nineAfter(last: IsoDate): EpochMs {
  const day = addOfficeDays(last, LAWYER_AFTER);
  const nine = instantOf(day, NINE);
  return nine.ok ? nine.value : startOfDay(day);
}
