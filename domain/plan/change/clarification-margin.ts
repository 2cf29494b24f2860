import { clarificationDays, firstClosingAfter, lastNoteBefore } from '../../law/clarification.ts';
import { localOf } from '../../law/clock.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { closingFor } from '../closings.ts';
import type { Publication } from '../definition.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { allWithTrait, withTrait } from '../trait.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { refusal, type Refusal } from '../../acts/refusal.ts';

/**
 * Why a move of the closing or the note is not allowed: between them lie at least ten days, four when urgent (Aw 2.54, 2.74).
 * Null when it is allowed.
 */
export function clarificationMargin(
  movedId: string,
  { urgent }: Pick<Publication, 'urgent'>,
  plan: readonly PlannedMilestone[],
  facts: PlanFacts,
): Refusal | null {
  for (const note of allWithTrait(plan, 'answers-questions')) {
    const published = facts.actual[note.id];
    const noteDay = published === undefined ? note.lastDay : localOf(published).day;
    const close = closingFor(plan, noteDay);
    if (close === null) continue;
    const days = clarificationDays(close.lastDay, urgent, withTrait(plan, 'announces')?.lastDay);
    const earliest = firstClosingAfter(noteDay, days);
    if (close.lastDay >= earliest) continue;
    if (movedId === close.id) return tooEarly(close.id, noteDay, earliest);
    if (movedId === note.id) return tooEarly(note.id, close.lastDay, lastNoteBefore(close.lastDay, days));
  }
  return null;
}

/** `other` is the day on the other side; `allowed` the nearest day that is lawful. */
const tooEarly = (milestone: string, other: IsoDate, allowed: IsoDate): Refusal =>
  refusal('move-under-minimum', { milestone, ground: 'Aw 2.54', values: { other, allowed } });
