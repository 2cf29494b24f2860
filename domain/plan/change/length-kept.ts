import { isKnownDay, nextOrdinaryDay, previousOrdinaryDay } from '../../law/calendar.ts';
import { addDays, daysBetween } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { beginOf } from '../check/in-time.ts';
import type { PlannedMilestone } from '../milestone.ts';
import type { PlanFacts } from '../plan-facts.ts';

interface Plan {
  readonly milestones: readonly PlannedMilestone[];
  readonly facts: Pick<PlanFacts, 'actual'>;
}

/** A period that a change left with fewer days. */
export interface Squeezed {
  readonly milestone: string;
  /** Its days, first and last included, and how many there were. */
  readonly days: number;
  readonly were: number;
  /** The day for its end with as many days as before. */
  readonly whole: IsoDate;
  /** What then comes too soon, in the order of the plan. */
  readonly passes: readonly string[];
}

/**
 * The last day of a period that begins on another day: with as many days as it had, but before what comes after it and still can; its own
 * last day where that leaves no more room.
 */
export function lastDayFrom(one: PlannedMilestone, first: IsoDate, plan: Plan): IsoDate {
  const whole = wholeFrom(one, first);
  const room = followersOf(one, plan)
    .map(beginOf)
    .filter((day) => day > first)
    .reduce((least, day) => (day <= least ? previousOrdinaryDay(addDays(day, -1)) : least), whole);
  return [room, one.lastDay].reduce((last, day) => (day > last ? day : last), first);
}

/** The periods of ours that begin later than they did, and have fewer days since. */
export const squeezedIn = (before: readonly PlannedMilestone[], after: Plan): readonly Squeezed[] =>
  after.milestones.flatMap((now) => {
    const was = before.find((one) => one.id === now.id);
    if (was === undefined || now.owner !== 'ours' || now.term !== null || after.facts.actual[now.id] !== undefined)
      return [];
    if (was.firstDay === null || now.firstDay === null || now.firstDay <= was.firstDay) return [];
    const [days, were] = [daysIn(now), daysIn(was)];
    if (days >= were) return [];
    const whole = wholeFrom(was, now.firstDay);
    const passes = followersOf(now, after).filter((one) => beginOf(one) < whole);
    return [{ milestone: now.id, days, were, whole, passes: passes.map(({ id }) => id) }];
  });

/** The last day with which a period that begins on that day has as many days as it has now. */
function wholeFrom(one: PlannedMilestone, first: IsoDate): IsoDate {
  const last = addDays(first, daysIn(one) - 1);
  return isKnownDay(last) ? nextOrdinaryDay(last) : last;
}

const daysIn = ({ firstDay, lastDay }: PlannedMilestone): number => daysBetween(firstDay ?? lastDay, lastDay) + 1;

/** What comes after a period and is still to be done; what counts from it follows by itself. */
const followersOf = ({ id }: PlannedMilestone, { milestones, facts }: Plan): readonly PlannedMilestone[] =>
  milestones.filter(
    (one) => one.after.includes(id) && !one.dependsOn.includes(id) && facts.actual[one.id] === undefined,
  );
