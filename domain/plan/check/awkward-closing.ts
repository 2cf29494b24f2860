import { isOfficeDay } from '../../law/office-days.ts';
import { localOf } from '../../law/clock.ts';
import { addDays, weekday } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

const MONDAY = 1;
const FRIDAY = 5;
const NOON = '12:00';

/** Closing when help desks are thin invites outages and disputes: Monday morning, Friday afternoon, the day after a holiday. */
export const awkwardClosing: CheckRule = {
  id: 'awkward-closing',
  severity: 'hint',
  ground: null,
  check(input) {
    const close = input.one('closes-bids');
    if (close?.kind !== 'moment') return [];
    const why = whyAwkward(close.lastDay, localOf(close.endsAt).time);
    return why === null
      ? []
      : [
          about(
            input,
            close.id,
            `De sluiting op ${inWords(close.lastDay)} valt op ${why}. Dan is hulp bij een storing dun gezaaid. Kies liever een dinsdag, woensdag of donderdag.`,
          ),
        ];
  },
};

/** Why a closing on this day and hour is awkward, or null. */
export function whyAwkward(day: IsoDate, time: string): string | null {
  // A free day has a finding of its own.
  if (!isOfficeDay(day)) return null;
  if (weekday(day) === MONDAY && time <= NOON) return 'een maandagochtend';
  if (weekday(day) === FRIDAY && time >= NOON) return 'een vrijdagmiddag';
  return afterHoliday(day) ? 'de eerste werkdag na een feestdag' : null;
}

/** Whether a holiday on a weekday lies between this working day and the one before it. */
function afterHoliday(day: IsoDate): boolean {
  for (let before = addDays(day, -1); !isOfficeDay(before); before = addDays(before, -1))
    if (weekday(before) <= FRIDAY) return true;
  return false;
}
