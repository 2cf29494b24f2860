import { dateOnly, inFull } from './in-full.ts';
import { capital, milestoneLabel } from './milestones.ts';

/** A lot that waits for a judge. @example 'Perceel 1 sinds vrijdag 13 juli 2018: kort geding' */
export const heldLotText = (held: { readonly lot: string; readonly since: string; readonly reason: string }): string =>
  `${capital(held.lot.replaceAll('-', ' '))} sinds ${inFull(dateOnly(held.since))}: ${held.reason}`;

/** What staff must still do on the platform. */
export const dutyText = (milestone: string): string =>
  `Rectificatie plaatsen: nieuwe datum van ${milestoneLabel(milestone)}. Bevestig daarna het nummer.`;
