import { localOf, startOfDay } from '../../law/clock.ts';
import { addDays, daysBetween } from '../../law/day.ts';
import type { EpochMs } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { stillFrom } from '../held-days.ts';
import { means } from '../trait.ts';
import { daysIn, freshDays, stoodStill, stretchOf } from './still-days.ts';
import { milestoneOf, planned, type ChangedPlan, type PlanChange, type PlanQuestion } from './replan.ts';
import { standsStill } from './stands-still.ts';

/**
 * Every open date that staff set moves by the days that the case stood still; one day more when it would otherwise have come
 * while nothing could be done. Terms of law and what takes effect by itself ran on (Awb 6:16; a term stands still by Awb 4:15 alone).
 */
export function resumed(question: PlanQuestion, change: PlanChange & { kind: 'resume' }): ChangedPlan {
  const before = planned(question, question.facts);
  if (before.kind !== 'planned') return before;
  const { facts } = question;
  const stretch = stretchOf(change.since, change.until);
  const days = ({ id }: PlannedMilestone): number => freshDays(facts, id, stretch);
  const open = before.milestones.filter((one) => change.open.includes(one.id) && standsStill(one));
  const lapsed = open.some((one) => one.endsAt > change.since && shiftedEnd(one, days(one)) <= change.until);
  const shift = (one: PlannedMilestone): number => (lapsed ? days(one) + 1 : days(one));
  // What is counted back follows the date that it counts from.
  const shifting = open.filter((one) => one.endsAt > change.since && one.term === null);
  const waiting = shifting.filter((one) => one.firstDay !== null && startOfDay(one.firstDay) > change.since);
  const ids = shifting.map(({ id }) => id);
  return planned(question, {
    ...stoodStill(facts, ids, stretch),
    shifts: added(facts.shifts, shifting, shift),
    ...(waiting.length === 0 ? {} : { firstShifts: added(facts.firstShifts ?? {}, waiting, shift) }),
  });
}

/**
 * A decision stands still from the day after the request until, not including, the day of completion, and not beyond the day that
 * was set for it (Awb 4:15); for advice from the day of the request itself (Bibob 31). Any other date that was held moves by the real days, but not by those of the case a second time. The
 * same request again replaces what it gave.
 */
export function held(question: PlanQuestion, change: PlanChange & { kind: 'hold' }): ChangedPlan {
  const { facts } = question;
  const { milestone: id, setLastDay, ground } = change;
  const [since, until] = [localOf(change.since).day, localOf(change.until).day];
  const milestone = milestoneOf(planned(question, facts), id);
  if (milestone === null || !means(milestone, 'decision-term')) {
    const stretch = stretchOf(change.since, change.until);
    const shift = (facts.shifts[id] ?? 0) + freshDays(facts, id, stretch);
    return planned(question, { ...stoodStill(facts, [id], stretch), shifts: { ...facts.shifts, [id]: shift } });
  }
  const from = stillFrom(since, ground);
  const completed = addDays(until, -1);
  const through = setLastDay !== undefined && setLastDay < completed ? setLastDay : completed;
  const known = facts.holds?.[id] ?? [];
  const others = known.filter((one) => one.from !== from);
  // The other reading of a completion, and of advice that came, takes its own day in; a set last day ends both.
  const contestedThrough = setLastDay !== undefined && setLastDay < until ? setLastDay : until;
  const canBe = ground === undefined || from === since;
  const isContested = canBe && contestedThrough !== through && contestedThrough >= from;
  const other = { ...(isContested ? { contestedThrough } : {}), ...(ground === undefined ? {} : { ground }) };
  const hold = through < from ? [] : [{ from, through, ...other }];
  const more = daysIn([...others, ...hold]) - daysIn(known);
  // A date that staff set before the last day waits as long as the term does.
  const shift = Math.max(0, (facts.shifts[id] ?? 0) + more);
  return planned(question, {
    ...facts,
    ...(shift === 0 && facts.shifts[id] === undefined ? {} : { shifts: { ...facts.shifts, [id]: shift } }),
    ...(known.length + hold.length === 0 ? {} : { holds: { ...facts.holds, [id]: [...others, ...hold] } }),
  });
}

const added = (
  shifts: Readonly<Record<string, number>>,
  which: readonly PlannedMilestone[],
  days: (one: PlannedMilestone) => number,
): Readonly<Record<string, number>> => ({
  ...shifts,
  ...Object.fromEntries(which.map((one) => [one.id, (shifts[one.id] ?? 0) + days(one)])),
});

/** An approximation to within the hour of a clock change is enough: it only decides about one day more. */
const shiftedEnd = (milestone: PlannedMilestone, days: number): EpochMs =>
  milestone.endsAt + daysBetween(milestone.lastDay, addDays(milestone.lastDay, days)) * 86_400_000;
