import type { IsoDate } from '../../law/iso-date.ts';

/** What staff can set: beyond it the terms that follow run off the calendar of free days. */
const FIRST_DAY = '2015-01-01' as IsoDate;
export const LAST_SETTABLE_DAY = '2035-12-31' as IsoDate;

/** Whether a plan can be made with this day in it. */
export const isSettable = (day: IsoDate): boolean => day >= FIRST_DAY && day <= LAST_SETTABLE_DAY;
