import { addDays } from '../law/day.ts';
import { localOf } from '../law/clock.ts';
import type { IsoDate } from '../law/iso-date.ts';
import type { PlannedMilestone } from '../plan/milestone.ts';
import type { PlanFacts } from '../plan/plan-facts.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Between the clarification note and the closing lie at least ten days (Aw 2.54; after a late note: Aw 2.73). */
const MARGIN_DAYS = 10;

/** Why a move of the closing or the note is not allowed: the other one is too near. Null when it is. */
export function clarificationMargin(
  movedId: string,
  plan: readonly PlannedMilestone[],
  facts: PlanFacts,
): Refusal | null {
  const note = plan.find((one) => one.id === 'clarification-note');
  const close = plan.find((one) => one.id === 'submission-close');
  if (note === undefined || close === undefined) return null;
  const published = facts.actual[note.id];
  const noteDay = published === undefined ? note.lastDay : localOf(published).day;
  const earliest = addDays(noteDay, MARGIN_DAYS);
  if (close.lastDay >= earliest) return null;
  if (movedId === close.id) return tooEarly(close.id, noteDay, earliest);
  if (movedId === note.id) return tooEarly(note.id, close.lastDay, addDays(close.lastDay, -MARGIN_DAYS));
  return null;
}

/** `other` is the day on the other side; `allowed` the nearest day that is lawful. */
const tooEarly = (milestone: string, other: IsoDate, allowed: IsoDate): Refusal =>
  refusal('move-under-minimum', { milestone, ground: 'Aw 2.54', values: { other, allowed } });
