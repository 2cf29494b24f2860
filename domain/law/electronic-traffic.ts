import { computeTerm } from './computed-terms.ts';
import type { IsoDate } from './iso-date.ts';
import { ELECTRONIC_TRAFFIC_SINCE } from './since.ts';

/**
 * Whether an outage can excuse what came after the last day of its term: the electronic way of the authority could not be reached
 * for some time before that day was over. Whether the sender could do nothing about it is for a person (Awb 2:21 lid 3, since 1 January 2026).
 * @param outageOn a day on which that way could not be reached.
 */
export const outageCanExcuse = (lastDay: IsoDate, outageOn: IsoDate): boolean =>
  lastDay >= ELECTRONIC_TRAFFIC_SINCE && outageOn <= lastDay;

/**
 * Until when at least a sender can send anew what came another way than the one that the authority pointed to: through the working
 * day after the day on which the sender hears it, and never shorter than the term itself (Awb 2:23, since 1 January 2026).
 * @param lastDay of the term. @param told the day on which the sender hears it.
 * @returns null before that law, and outside the calendar.
 * @example resendThrough('2026-05-13', '2026-05-13') // '2026-05-18': Ascension day, and a day that is free by royal decree
 */
export function resendThrough(lastDay: IsoDate, told: IsoDate): IsoDate | null {
  const term = computeTerm('resend-after-wrong-way', told);
  if (!term.ok) return null;
  return term.value.lastDay > lastDay ? term.value.lastDay : lastDay;
}
