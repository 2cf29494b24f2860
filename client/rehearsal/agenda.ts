import { addOfficeDays } from '../../domain/law/calendar.ts';
import { addDays } from '../../domain/law/day.ts';
import { instantOf, localOf, startOfDay } from '../../domain/law/clock.ts';
import type { ClockTime, EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { MilestoneRow } from '../../store/cases.ts';

const TEN = '10:00' as ClockTime;
const HALF_HOUR_MS = 1_800_000;

/** When a rehearsal does by itself what staff must do: at ten on the last day, half an hour before a moment. */
export function onTime(milestone: MilestoneRow): EpochMs {
  const endsAt = milestone.ends_at.getTime();
  if (milestone.kind === 'moment') return milestone.id === 'bid-opening' ? endsAt : endsAt - HALF_HOUR_MS;
  return at(milestone.last_day as IsoDate, TEN);
}

/** The first day after `since` on which a reminder of these milestones is due, or null. */
export function nextReminderDay(milestones: readonly MilestoneRow[], since: IsoDate | null): IsoDate | null {
  let first: IsoDate | null = null;
  for (const milestone of milestones) {
    if (milestone.state !== 'open') continue;
    for (const workdays of milestone.remind_workdays) {
      const day = addOfficeDays(milestone.last_day as IsoDate, -workdays);
      if ((since === null || day > since) && (first === null || day < first)) first = day;
    }
  }
  return first;
}

/** The last morning that has had its round at this instant. */
export function lastMorning(now: EpochMs, roundAt: ClockTime): IsoDate {
  const day = dayOf(now);
  return at(day, roundAt) <= now ? day : addDays(day, -1);
}

/** A wall time as an instant; one that the clock skips or shows twice falls back to midnight. */
export function at(day: IsoDate, time: ClockTime): EpochMs {
  const instant = instantOf(day, time);
  return instant.ok ? instant.value : startOfDay(day);
}

export const dayOf = (instant: EpochMs): IsoDate => localOf(instant).day;
