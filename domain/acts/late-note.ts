import { localOf } from '../law/clock.ts';
import { addDays } from '../law/day.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';

/** Days that lie between the clarification note and the closing (Aw 2.54). */
const MARGIN_DAYS = 10;

interface Dated {
  readonly id: string;
  readonly lastDay: IsoDate;
  readonly state: string;
  readonly happenedAt: EpochMs | null;
}

/**
 * The first lawful closing after a note that came too late, or null when the closing may stay: it is moved in proportion
 * (Aw 2.73), by people.
 */
export function closingAfterLateNote(
  milestones: readonly Dated[],
  reported: Dated,
): { readonly milestone: string; readonly day: IsoDate } | null {
  const close = milestones.find((one) => one.id === 'submission-close');
  if (reported.id !== 'clarification-note' || reported.happenedAt === null || close?.state !== 'open') return null;
  const day = addDays(localOf(reported.happenedAt).day, MARGIN_DAYS);
  return close.lastDay < day ? { milestone: close.id, day } : null;
}
