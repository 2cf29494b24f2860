import type { Hold } from '../../domain/case/hold.ts';
import { isTextRef } from '../../domain/case/ids.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { dateInWords, momentLabel } from './day-words.ts';
import { dateOnly, inFull } from './in-full.ts';
import { capital, milestoneLabel } from './milestones.ts';

/**
 * A lot or a term that stands still, since when, until when at the latest, and why when that may be known; nothing for a whole case.
 * @example 'Perceel 1 sinds vrijdag 13 juli 2018: kort geding'
 */
export function stillText({ what, since, until, reason }: Hold): readonly string[] {
  if (what.of === 'case') return [];
  const why = reason === null || isTextRef(reason) ? '' : `: ${reason}`;
  if (what.of === 'lot')
    return [`${capital(what.lot.replaceAll('-', ' '))} sinds ${inFull(dateOnly(momentLabel(since)))}${why}`];
  const latest = until === null ? '' : `, uiterlijk tot en met ${lastDayOf(until)}`;
  return [`${capital(milestoneLabel(what.milestone))} sinds ${dateInWords(localOf(since).day)}${latest}${why}`];
}

/** The last whole day before this end, in words. */
export const lastDayOf = (end: EpochMs): string => dateInWords(localOf(end - 1).day);

/** What staff must still do on the platform. */
export const dutyText = (milestone: string): string =>
  `Rectificatie plaatsen: nieuwe datum van ${milestoneLabel(milestone)}. Bevestig daarna het nummer.`;
