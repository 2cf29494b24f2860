import { isOfficeDay } from '../../law/calendar.ts';
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
    const close = input.milestones.get('submission-close');
    if (close?.kind !== 'moment') return [];
    const why = awkward(close.lastDay, localOf(close.endsAt).time);
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

function awkward(day: IsoDate, time: string): string | null {
  if (weekday(day) === MONDAY && time <= NOON) return 'een maandagochtend';
  if (weekday(day) === FRIDAY && time >= NOON) return 'een vrijdagmiddag';
  const before = addDays(day, -1);
  return weekday(day) !== MONDAY && !isOfficeDay(before) ? 'de dag na een feestdag' : null;
}
