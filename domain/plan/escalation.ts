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
export const escalatesAt = ({ lastDay }: Pick<PlannedMilestone, 'lastDay'>): EpochMs =>
  nineAfter(lastDay, LAWYER_AFTER);

/** Working days between one time and the next, and how often so: every week for a month, every four weeks for a year. */
const BEAT = [
  { workdays: 5, times: 4 },
  { workdays: 20, times: 12 },
];

/**
 * When lawyer and lead hear again what the lawyer has heard so often, the last time at this instant; null when that has been often
 * enough: what is shown of the case goes on saying it.
 */
export function alarmAgainAt(last: EpochMs, alarms: number): EpochMs | null {
  let through = 0;
  for (const { workdays, times } of BEAT) {
    through += times;
    if (alarms <= through) return nineAfter(localOf(last).day, workdays);
  }
  return null;
}

/** The same for what became overdue at this instant. */
export const escalationAfter = (instant: EpochMs): EpochMs => nineAfter(localOf(instant).day, LAWYER_AFTER);

function nineAfter(last: IsoDate, workdays: number): EpochMs {
  const day = addOfficeDays(last, workdays);
  const nine = instantOf(day, NINE);
  return nine.ok ? nine.value : startOfDay(day);
}
