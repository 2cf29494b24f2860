import type { PlannedMilestone } from '../milestone.ts';
import { withNewDay, type PlanFacts } from '../plan-facts.ts';
import type { MilestoneType } from '../procedure-type.ts';
import { namedIn, roundName } from '../rounds.ts';
import { means } from '../trait.ts';
import { localOf } from '../../law/clock.ts';
import type { PlanQuestion } from './replan.ts';

/**
 * The facts with one round more than there is, for now on the day of the round before it; null when this is not the next round of
 * anything. A round of questions brings the note that answers it, by the term that the law counts for it.
 * @param plan as it is now.
 */
export function withNextRound(
  { type, facts }: Pick<PlanQuestion, 'type' | 'facts'>,
  plan: readonly PlannedMilestone[],
  id: string,
): PlanFacts | null {
  const named = namedIn(type.milestones, id, 'id');
  if (named === null || named.round === 1) return null;
  const last = plan.find((one) => one.id === roundName(named.type.id, named.round - 1));
  if (last === undefined) return null;
  const note = means(named.type, 'closes-questions') ? noteFor(type.milestones, plan, named.round) : {};
  const rounds = { ...facts.rounds, [named.type.id]: named.round, ...note };
  const { lastDay: day, kind, endsAt } = last;
  return withNewDay({ ...facts, rounds }, id, kind === 'moment' ? { day, time: localOf(endsAt).time } : { day });
}

/** As many notes as there are rounds of questions, where the procedure has notes. */
function noteFor(
  milestones: readonly MilestoneType[],
  plan: readonly PlannedMilestone[],
  round: number,
): PlanFacts['rounds'] {
  const notes = plan.filter((one) => means(one, 'answers-questions'));
  const first = milestones.find((one) => means(one, 'answers-questions'));
  return first === undefined || notes.length === 0 || notes.length >= round ? {} : { [first.id]: round };
}
