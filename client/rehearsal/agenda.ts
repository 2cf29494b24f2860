import { addOfficeDays } from '../../domain/law/office-days.ts';
import { addDays } from '../../domain/law/day.ts';
import { instantOf, localOf, startOfDay } from '../../domain/law/clock.ts';
import type { ClockTime, EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';

const TEN = '10:00' as ClockTime;
const HALF_HOUR_MS = 1_800_000;

/** When a rehearsal does by itself what staff must do: at ten on the last day, half an hour before a moment, or on one that may not be earlier. */
export function onTime({ kind, endsAt, lastDay, notBefore }: CaseMilestone): EpochMs {
  if (kind === 'moment') return notBefore ? endsAt : endsAt - HALF_HOUR_MS;
  return at(lastDay, TEN);
}

/** The first day after `since` on which a reminder of these milestones is due, or null. */
export function nextReminderDay(
  milestones: readonly { readonly milestone: CaseMilestone; readonly remindWorkdays: readonly number[] }[],
  since: IsoDate | null,
): IsoDate | null {
  let first: IsoDate | null = null;
  for (const { milestone, remindWorkdays } of milestones) {
    if (milestone.state !== 'open') continue;
    for (const workdays of remindWorkdays) {
      const day = addOfficeDays(milestone.lastDay, -workdays);
      if ((since === null || day > since) && (first === null || day < first)) first = day;
    }
  }
  return first;
}

/**
 * The next morning on which a reminder of these milestones is due, and those after it that come before anything else happens.
 * @param before instant of the first other thing in any case.
 */
export function reminderMornings(
  milestones: Parameters<typeof nextReminderDay>[0],
  { since, before, roundAt }: { readonly since: IsoDate; readonly before: EpochMs; readonly roundAt: ClockTime },
): readonly EpochMs[] {
  const mornings: EpochMs[] = [];
  for (let day = nextReminderDay(milestones, since); day !== null; day = nextReminderDay(milestones, day)) {
    const morning = at(day, roundAt);
    if (mornings.length > 0 && morning >= before) break;
    mornings.push(morning);
  }
  return mornings;
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
