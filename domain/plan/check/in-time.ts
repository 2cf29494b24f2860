import type { IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';

type Dated = Pick<PlannedMilestone, 'kind' | 'firstDay' | 'lastDay' | 'endsAt'>;

/** A period as a whole waits for what comes before it: its first day counts. */
export const beginOf = ({ kind, firstDay, lastDay }: Dated): IsoDate =>
  kind === 'window' ? (firstDay ?? lastDay) : lastDay;

/** Whether one that should come first comes after the other. On one day the clock decides, when both have one. */
export const later = (one: Dated, other: Dated): boolean =>
  one.lastDay > beginOf(other) ||
  (one.lastDay === beginOf(other) && one.kind === 'moment' && other.kind === 'moment' && one.endsAt > other.endsAt);
