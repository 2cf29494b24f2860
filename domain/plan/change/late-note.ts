import type { CaseMilestone } from '../../case/milestone.ts';
import { nextOrdinaryDay } from '../../law/calendar.ts';
import { firstClosingAfter } from '../../law/clarification.ts';
import { localOf } from '../../law/clock.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { closingFor } from '../closings.ts';
import { means } from '../trait.ts';

type Dated = Pick<CaseMilestone, 'id' | 'traits' | 'lastDay' | 'state' | 'happenedAt'>;

/**
 * The first working day for a lawful closing after a note that came too late, or null when the closing may stay: it is moved in proportion
 * (Aw 2.73), by people.
 * @param marginDays days that must lie between the note and the closing (Aw 2.54, 2.74).
 */
export function closingAfterLateNote(
  milestones: readonly Dated[],
  reported: Dated,
  marginDays: number,
): { readonly milestone: string; readonly day: IsoDate } | null {
  if (!isNote(reported)) return null;
  const note = localOf(reported.happenedAt).day;
  const close = closingFor(milestones, note);
  if (close?.state !== 'open') return null;
  const day = firstClosingAfter(note, marginDays);
  return close.lastDay < day ? { milestone: close.id, day: nextOrdinaryDay(day) } : null;
}

/** The day of a closing that came too soon after a note, or before it, and can move no more; null when there is none. */
export function closedBeforeNote(milestones: readonly Dated[], reported: Dated, marginDays: number): IsoDate | null {
  if (!isNote(reported)) return null;
  const note = localOf(reported.happenedAt).day;
  const close = closingFor(milestones, note);
  return close?.state === 'passed' && close.lastDay < firstClosingAfter(note, marginDays) ? close.lastDay : null;
}

/** The earliest day of the closing after a substantial change of the documents; how much later is a matter of proportion. */
export function closingAfterChange(close: Pick<Dated, 'lastDay'>, changed: IsoDate, marginDays: number): IsoDate {
  const earliest = firstClosingAfter(changed, marginDays);
  return earliest > close.lastDay ? earliest : close.lastDay;
}

const isNote = (reported: Dated): reported is Dated & { readonly happenedAt: number } =>
  means(reported, 'answers-questions') && reported.happenedAt !== null;
