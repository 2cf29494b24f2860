import { daysInMonth } from '../law/day.ts';
import type { IsoDate } from '../law/iso-date.ts';
import type { Quarter } from './subsidy-terms.ts';

const MONTHS_A_QUARTER = 3;

/** The first day of a quarter. @example startOfQuarter(2030, 2) // '2030-04-01' */
export const startOfQuarter = (year: number, quarter: Quarter): IsoDate =>
  written(year, (quarter - 1) * MONTHS_A_QUARTER + 1, 1);

/** The last day of a quarter. @example endOfQuarter(2030, 2) // '2030-06-30' */
export const endOfQuarter = (year: number, quarter: Quarter): IsoDate =>
  written(year, quarter * MONTHS_A_QUARTER, daysInMonth(year, quarter * MONTHS_A_QUARTER));

const written = (year: number, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
