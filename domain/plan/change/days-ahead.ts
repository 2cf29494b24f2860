import { nextOrdinaryDay } from '../../law/calendar.ts';
import { addDays, daysBetween } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { LAST_SETTABLE_DAY } from './settable-days.ts';

/** Days within which one is looked for. */
const FAR = 250;
/** Days within which most is found; a power of two. */
const NEAR = 8;

/**
 * The first ordinary day after another on which something holds that holds from some day on; null when it does not on a far one. Looked
 * for from near by: most that is wrong is put right by a day or two.
 * @param stops from which day on no later one can be meant: what lies behind it is not looked at.
 */
export function firstDay(
  after: IsoDate,
  holds: (day: IsoDate) => boolean,
  stops: (day: IsoDate) => boolean,
): IsoDate | null {
  const dayAt = (later: number): IsoDate => nextOrdinaryDay(addDays(after, later));
  const far = Math.min(FAR, daysBetween(after, LAST_SETTABLE_DAY));
  if (far < 1 || stops(dayAt(1))) return null;
  if (holds(dayAt(1))) return dayAt(1);
  if (stops(dayAt(2))) return null;
  let [from, through] = [2, Math.min(2, far)];
  while (!holds(dayAt(through))) {
    if (through === far || stops(dayAt(through))) return null;
    // Near by it does not: whether it does at all is asked before the way there is.
    if (through === NEAR && !holds(dayAt(far))) return null;
    [from, through] = [through + 1, Math.min(2 * through, far)];
  }
  while (from < through) {
    const middle = Math.floor((from + through) / 2);
    if (holds(dayAt(middle))) through = middle;
    else from = middle + 1;
  }
  return dayAt(from);
}

/** So many ordinary days, from one of them on. */
export function ordinaryDays(first: IsoDate, count: number): readonly IsoDate[] {
  const days = [first];
  for (let day = first; days.length < count; days.push(day)) day = nextOrdinaryDay(addDays(day, 1));
  return days;
}
