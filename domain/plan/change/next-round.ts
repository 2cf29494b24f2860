import type { PlannedMilestone } from '../milestone.ts';
import { withNewDay, type PlanFacts } from '../plan-facts.ts';
import type { MilestoneType } from '../procedure-type.ts';
import { roundIn } from '../rounds.ts';
import { roundId, roundName } from '../round-name.ts';
import { means, withTrait } from '../trait.ts';
import { previousOrdinaryDay } from '../../law/calendar.ts';
import { addDays } from '../../law/day.ts';
import { localOf } from '../../law/clock.ts';
import type { PlanQuestion } from './replan.ts';

/**
 * The facts with one round more than there is, for now on the day of the round before it; null when this is not the next round of
 * anything. A round of questions brings the note that answers it, by the term that the law counts for it, or on the last day before
 * bids close.
 * @param plan as it is now.
 */
export function withNextRound(
  { type, facts }: Pick<PlanQuestion, 'type' | 'facts'>,
  plan: readonly PlannedMilestone[],
  id: string,
): PlanFacts | null {
  const named = roundIn(type.milestones, id, 'id');
  if (named === null || named.round === 1) return null;
  const last = plan.find((one) => one.id === roundId(named.type.id, named.round - 1));
  if (last === undefined) return null;
  const rounds = { ...facts.rounds, [named.type.id]: named.round };
  const { lastDay: day, kind, endsAt } = last;
  const more = withNewDay({ ...facts, rounds }, id, kind === 'moment' ? { day, time: localOf(endsAt).time } : { day });
  return means(named.type, 'closes-questions') ? withNote(more, type.milestones, plan, named.round) : more;
}

/** As many notes as there are rounds of questions, where the procedure has notes. */
function withNote(
  facts: PlanFacts,
  milestones: readonly MilestoneType[],
  plan: readonly PlannedMilestone[],
  round: number,
): PlanFacts {
  const notes = plan.filter((one) => means(one, 'answers-questions'));
  const first = withTrait(milestones, 'answers-questions');
  if (first === null || notes.length === 0 || notes.length >= round) return facts;
  const known: PlanFacts = { ...facts, rounds: { ...facts.rounds, [first.id]: round } };
  const closing = withTrait(plan, 'closes-bids');
  if (first.computed !== undefined || closing === null) return known;
  // No law counts a day for it: the guide does, and until then it is the last one that can be.
  const day = previousOrdinaryDay(addDays(closing.lastDay, -1));
  const later = Array.from({ length: round - notes.length }, (_, at) => roundName(first.id, notes.length + at + 1));
  return later.reduce<PlanFacts>((soFar, note) => withNewDay(soFar, note, { day }), known);
}
