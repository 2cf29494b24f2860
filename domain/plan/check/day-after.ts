import { nextOrdinaryDay } from '../../law/calendar.ts';
import { addDays } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';

/** The first working day after all of these: what the check advises to those who must wait for them. */
export const dayAfter = (...days: readonly IsoDate[]): IsoDate =>
  nextOrdinaryDay(
    addDays(
      days.reduce((last, day) => (day > last ? day : last)),
      1,
    ),
  );
