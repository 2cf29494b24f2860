import { addOfficeDays } from '../law/office-days.ts';
import type { IsoDate } from '../law/iso-date.ts';

/** What the reminder rule looks at. */
export interface Remindable {
  readonly lastDay: IsoDate;
  /** Working days before the last day on which people are reminded. */
  readonly remindWorkdays: readonly number[];
}

/** The days on which people are reminded, in order. */
export const reminderDays = ({ lastDay, remindWorkdays }: Remindable): IsoDate[] =>
  remindWorkdays.map((workdays) => addOfficeDays(lastDay, -workdays)).sort();

/**
 * The reminder that is due today: a function of the plan and the day. After days without a round only the nearest missed one
 * is due, with today's distance; one that is already on its day or later is never sent.
 * @param since day of the last round, or null.
 * @returns the working days of the reminder, or null when none is due.
 */
export function reminderDue(milestone: Remindable, since: IsoDate | null, today: IsoDate): number | null {
  if (today > milestone.lastDay) return null;
  let due: number | null = null;
  for (const workdays of milestone.remindWorkdays) {
    const day = addOfficeDays(milestone.lastDay, -workdays);
    if (day <= today && (day === today || (since !== null && day > since)) && (due === null || workdays < due))
      due = workdays;
  }
  return due;
}
