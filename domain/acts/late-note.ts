import { localOf } from '../law/clock.ts';
import { addDays } from '../law/day.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';

interface Dated {
  readonly id: string;
  readonly lastDay: IsoDate;
  readonly state: string;
  readonly happenedAt: EpochMs | null;
}

/**
 * The first lawful closing after a note that came too late, or null when the closing may stay: it is moved in proportion
 * (Aw 2.73), by people.
 * @param marginDays days that must lie between the note and the closing (Aw 2.54, 2.74).
 */
export function closingAfterLateNote(
  milestones: readonly Dated[],
  reported: Dated,
  marginDays: number,
): { readonly milestone: string; readonly day: IsoDate } | null {
  const close = milestones.find((one) => one.id === 'submission-close');
  if (reported.id !== 'clarification-note' || reported.happenedAt === null || close?.state !== 'open') return null;
  const day = addDays(localOf(reported.happenedAt).day, marginDays);
  return close.lastDay < day ? { milestone: close.id, day } : null;
}

/** The day of a closing that came too soon after a note, or before it, and can move no more; null when there is none. */
export function closedBeforeNote(milestones: readonly Dated[], reported: Dated, marginDays: number): IsoDate | null {
  const close = milestones.find((one) => one.id === 'submission-close');
  if (reported.id !== 'clarification-note' || reported.happenedAt === null || close?.state !== 'passed') return null;
  return close.lastDay < addDays(localOf(reported.happenedAt).day, marginDays) ? close.lastDay : null;
}

/** The earliest day of the closing after a substantial change of the documents; how much later is a matter of proportion. */
export function closingAfterChange(close: Pick<Dated, 'lastDay'>, changed: IsoDate, marginDays: number): IsoDate {
  const earliest = addDays(changed, marginDays);
  return earliest > close.lastDay ? earliest : close.lastDay;
}
