import { addOfficeDays } from '../../domain/law/office-days.ts';
import { addDays } from '../../domain/law/day.ts';
import { instantOf, localOf, startOfDay } from '../../domain/law/clock.ts';
import type { ClockTime, EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { RemindedDay } from '../usecases/rehearsed-reminders.ts';

const TEN = '10:00' as ClockTime;
const HALF_HOUR_MS = 1_800_000;

/** When a rehearsal does by itself what staff must do: at ten on the last day, half an hour before a moment, or on one that may not be earlier. */
export function onTime({ kind, endsAt, lastDay, notBefore }: CaseMilestone): EpochMs {
  if (kind === 'moment') return notBefore ? endsAt : endsAt - HALF_HOUR_MS;
  return at(lastDay, TEN);
}

/**
 * The next morning on which a reminder of these milestones is due, and those after it that come before anything else happens.
 * @param beside days of which people are reminded as well, that are in no plan
 * @param since last day that has had its round.
 * @param before instant of the first other thing in any case.
 */
export function reminderMornings(
  milestones: readonly { readonly milestone: CaseMilestone; readonly remindWorkdays: readonly number[] }[],
  {
    beside = [],
    since,
    before,
    roundAt,
  }: {
    readonly beside?: readonly RemindedDay[];
    readonly since: IsoDate;
    readonly before: EpochMs;
    readonly roundAt: ClockTime;
  },
): readonly EpochMs[] {
  const planned = milestones
    .filter(({ milestone }) => milestone.state === 'open')
    .map(({ milestone: { lastDay }, remindWorkdays }) => ({ lastDay, remindWorkdays }));
  const days = [...planned, ...beside]
    .flatMap(({ lastDay, remindWorkdays }) => remindWorkdays.map((one) => addOfficeDays(lastDay, -one)))
    .filter((day) => day > since);
  return [...new Set(days)]
    .sort()
    .map((day) => at(day, roundAt))
    .filter((morning, index) => index === 0 || morning < before);
}

/** The last morning that has had its round at this instant. */
export function lastMorning(now: EpochMs, roundAt: ClockTime): IsoDate {
  const { day } = localOf(now);
  return at(day, roundAt) <= now ? day : addDays(day, -1);
}

/** A wall time as an instant; one that the clock skips or shows twice falls back to midnight. */
export function at(day: IsoDate, time: ClockTime): EpochMs {
  const instant = instantOf(day, time);
  return instant.ok ? instant.value : startOfDay(day);
}
