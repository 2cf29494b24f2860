import type { Hold } from '../../domain/case/hold.ts';
import { isTextRef } from '../../domain/case/ids.ts';
import { momentLabel } from './day-words.ts';
import { dateOnly, inFull } from './in-full.ts';
import { capital, milestoneLabel } from './milestones.ts';

/** A lot that waits for a judge, and why when that may be known; nothing for what else stands still. @example 'Perceel 1 sinds vrijdag 13 juli 2018: kort geding' */
export function heldLotText({ what, since, reason }: Hold): readonly string[] {
  if (what.of !== 'lot') return [];
  const why = reason === null || isTextRef(reason) ? '' : `: ${reason}`;
  return [`${capital(what.lot.replaceAll('-', ' '))} sinds ${inFull(dateOnly(momentLabel(since)))}${why}`];
}

/** What staff must still do on the platform. */
export const dutyText = (milestone: string): string =>
  `Rectificatie plaatsen: nieuwe datum van ${milestoneLabel(milestone)}. Bevestig daarna het nummer.`;
