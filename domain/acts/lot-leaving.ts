import { lotAlone, wayIn } from '../case/lot-way.ts';
import { isOver } from '../case/milestone.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import type { PlanChange } from '../plan/change/replan.ts';
import { wholeOf } from '../plan/part.ts';
import { means } from '../plan/trait.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Why an act cannot be about this lot, or null: the case has none by that name, or it is through. */
export function lotGone(given: CaseState, lot: string): Refusal | null {
  const lots = tenderOf(given)?.lots ?? [];
  const values = { lot, lots: lots.join(', ') };
  if (!lots.includes(lot)) return refusal('unknown-lot', { values });
  return wayIn(given, lotAlone(given, lot)).outcome === null ? null : refusal('lot-ended', { values });
}

/**
 * How a lot that is still with the others leaves them: from the closing on, or from what comes first after that. Null when it goes its
 * own way already, or when nothing of that is still to come.
 */
export function leaving(given: CaseState, lot: string): PlanChange | null {
  if (lotAlone(given, lot) !== null) return null;
  const { milestones } = wayIn(given, null);
  const closing = milestones.findIndex((one) => means(one, 'closes-requests') || means(one, 'closes-bids'));
  const first = milestones.slice(Math.max(0, closing)).find((one) => !isOver(one));
  return first === undefined ? null : { kind: 'part', lot, first: wholeOf(first.id) };
}
