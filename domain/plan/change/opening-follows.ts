import { nextOrdinaryDay } from '../../law/calendar.ts';
import { clockTime, localOf, parseClockTime } from '../../law/clock.ts';
import { addDays, daysBetween } from '../../law/day.ts';
import type { ClockTime, IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { withNewDay, type PlanFacts } from '../plan-facts.ts';
import { means, withTrait } from '../trait.ts';
import { planned, type ChangedPlan, type PlanQuestion } from './replan.ts';

/**
 * An opening that is not done yet follows its closing, earlier or later, with the distance in days and hours kept; past a free day on
 * which the closing itself is not.
 */
export function openingFollows(
  before: readonly PlannedMilestone[],
  facts: PlanFacts,
  closing: PlannedMilestone,
): PlanFacts {
  const old = before.find((one) => one.id === closing.id);
  const opening = withTrait(before, 'opens-bids');
  if (!means(closing, 'closes-bids') || old === undefined || opening === null) return facts;
  // An opening by a term follows by itself.
  if (facts.actual[opening.id] !== undefined || opening.dependsOn.includes(closing.id)) return facts;
  return withNewDay(facts, opening.id, follows(opening, old, closing));
}

/**
 * The same for a closing that a change took along by itself, such as one by a term after a note that was sent later.
 * @param before the plan as it is without the change.
 */
export function openingAlong(
  question: PlanQuestion,
  before: readonly PlannedMilestone[],
  after: ChangedPlan,
): ChangedPlan {
  if (after.kind !== 'planned') return after;
  const was = (id: string): number | undefined => before.find((one) => one.id === id)?.endsAt;
  const opening = withTrait(after.milestones, 'opens-bids');
  const closing = withTrait(after.milestones, 'closes-bids');
  if (opening === null || closing === null || was(opening.id) !== opening.endsAt || was(closing.id) === closing.endsAt)
    return after;
  return planned(question, openingFollows(before, after.facts, closing));
}

const DAY_MINUTES = 24 * 60;

/** Where a date comes that stays as far after another as it was, by the clock on the wall. */
function follows(
  one: PlannedMilestone,
  old: PlannedMilestone,
  now: PlannedMilestone,
): { readonly day: IsoDate; readonly time?: ClockTime } {
  const days = daysBetween(old.lastDay, now.lastDay);
  const onDay = (day: IsoDate): IsoDate => (day === now.lastDay ? day : nextOrdinaryDay(day));
  if (one.kind !== 'moment') return { day: onDay(addDays(one.lastDay, days)) };
  const minutes = minutesOf(one) + minutesOf(now) - minutesOf(old);
  const over = Math.floor(minutes / DAY_MINUTES);
  return { day: onDay(addDays(one.lastDay, days + over)), time: clockTime(minutes - over * DAY_MINUTES) };
}

/** Minutes since midnight at which a moment is; none for a day that counts whole. */
const minutesOf = ({ kind, endsAt }: PlannedMilestone): number =>
  kind === 'moment' ? (parseClockTime(localOf(endsAt).time) ?? 0) : 0;
