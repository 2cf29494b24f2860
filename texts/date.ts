import { officeDaysBetween } from '../domain/law/office-days.ts';
import { localOf } from '../domain/law/clock.ts';
import { daysBetween } from '../domain/law/day.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { PlannedMilestone } from '../domain/plan/milestone.ts';
import { clockInWords, dateInWords, momentLabel, shortDate } from './labels/day-words.ts';

/**
 * An instant on the Amsterdam clock. @example 'donderdag 24 mei 2018, 15.00 uur'
 * @param exclusive what comes at the instant itself is too late: 'donderdag 24 mei 2018, vóór 15.00 uur'
 */
export function momentInWords(instant: EpochMs, exclusive = false): string {
  const { day, time } = localOf(instant);
  return `${dateInWords(day)}, ${exclusive ? 'vóór ' : ''}${clockInWords(time)} uur`;
}

export type Dated = Pick<PlannedMilestone, 'kind' | 'owner' | 'lastDay' | 'endsAt' | 'exclusive'>;

/**
 * When a milestone is, for labels. A last day never shows its exclusive end.
 * @example 'do 24 mei 2018 15.00', 'do 24 mei 2018 vóór 15.00', 't/m vr 3 aug 2018', 'uiterlijk ma 14 mei 2018', 'di 1 jan 2019'
 */
export function shortWhen(milestone: Dated): string {
  switch (milestone.kind) {
    case 'moment':
      return momentLabel(milestone.endsAt, milestone.exclusive);
    case 'window':
      return `t/m ${shortDate(milestone.lastDay)}`;
    case 'lastDay':
      return `${LAST_DAY_WORD[milestone.owner]}${shortDate(milestone.lastDay)}`;
  }
}

const LAST_DAY_WORD = { ours: 'uiterlijk ', theirs: 't/m ', effect: '' } as const;

/**
 * How far a day is, in days on which an office works.
 * @example distanceInWords('2018-05-04', '2018-05-14') // 'over 5 werkdagen'
 * @throws OutOfRange outside the calendar
 */
export function distanceInWords(today: IsoDate, day: IsoDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'morgen';
  if (days === -1) return 'gisteren';
  const workdays = officeDaysBetween(today, day);
  // Only free days lie between: counting those says more than zero working days.
  if (workdays === 0) return days > 0 ? `over ${days} dagen` : `${-days} dagen geleden`;
  return workdays > 0 ? `over ${workdaysInWords(workdays)}` : `${workdaysInWords(-workdays)} geleden`;
}

/** @example workdaysInWords(1) // '1 werkdag' */
const workdaysInWords = (workdays: number): string => (workdays === 1 ? '1 werkdag' : `${workdays} werkdagen`);
