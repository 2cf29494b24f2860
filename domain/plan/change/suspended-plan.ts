import { localOf, startOfDay } from '../../law/clock.ts';
import { addDays, daysBetween } from '../../law/day.ts';
import type { EpochMs, IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { means } from '../trait.ts';
import { milestoneOf, planned, type ChangedPlan, type PlanChange, type PlanQuestion } from './replan.ts';
import { standsStill } from './stands-still.ts';

/**
 * Every open date that staff set moves by the days that the case stood still; one day more when it would otherwise have come
 * while nothing could be done. Terms of law and what takes effect by itself ran on (Awb 6:16; a term stands still by Awb 4:15 alone).
 */
export function resumed(question: PlanQuestion, change: PlanChange & { kind: 'resume' }): ChangedPlan {
  const before = planned(question, question.facts);
  if (before.kind !== 'planned') return before;
  const days = daysBetween(localOf(change.since).day, localOf(change.until).day);
  const open = before.milestones.filter((one) => change.open.includes(one.id) && standsStill(one));
  const lapsed = open.some((one) => one.endsAt > change.since && shiftedEnd(one, days) <= change.until);
  const shift = lapsed ? days + 1 : days;
  // What is counted back follows the date that it counts from.
  const shifting = open.filter((one) => one.endsAt > change.since && one.term === null);
  const waiting = shifting.filter((one) => one.firstDay !== null && startOfDay(one.firstDay) > change.since);
  const { facts } = question;
  return planned(question, {
    ...facts,
    shifts: added(facts.shifts, shifting, shift),
    ...(waiting.length === 0 ? {} : { firstShifts: added(facts.firstShifts ?? {}, waiting, shift) }),
  });
}

/**
 * A decision stands still from the day after the request until, not including, the day of completion, and not beyond the day that
 * was set for it (Awb 4:15); any other date that was held moves by the real days. The same request again replaces what it gave.
 */
export function held(question: PlanQuestion, change: PlanChange & { kind: 'hold' }): ChangedPlan {
  const { facts } = question;
  const { milestone: id, setLastDay } = change;
  const [since, until] = [localOf(change.since).day, localOf(change.until).day];
  const milestone = milestoneOf(planned(question, facts), id);
  if (milestone === null || !means(milestone, 'decision-term'))
    return planned(question, {
      ...facts,
      shifts: { ...facts.shifts, [id]: (facts.shifts[id] ?? 0) + daysBetween(since, until) },
    });
  const from = addDays(since, 1);
  const completed = addDays(until, -1);
  const through = setLastDay !== undefined && setLastDay < completed ? setLastDay : completed;
  const known = facts.holds?.[id] ?? [];
  const [others, replaced] = [known.filter((one) => one.from !== from), known.find((one) => one.from === from)];
  const hold = through < from ? [] : [{ from, through }];
  const more = stillDays(hold[0]) - stillDays(replaced);
  // A date that staff set before the last day waits as long as the term does.
  const shift = Math.max(0, (facts.shifts[id] ?? 0) + more);
  return planned(question, {
    ...facts,
    ...(shift === 0 && facts.shifts[id] === undefined ? {} : { shifts: { ...facts.shifts, [id]: shift } }),
    ...(known.length + hold.length === 0 ? {} : { holds: { ...facts.holds, [id]: [...others, ...hold] } }),
  });
}

const stillDays = (hold: { readonly from: IsoDate; readonly through: IsoDate } | undefined): number =>
  hold === undefined ? 0 : daysBetween(hold.from, hold.through) + 1;

const added = (
  shifts: Readonly<Record<string, number>>,
  which: readonly PlannedMilestone[],
  days: number,
): Readonly<Record<string, number>> => ({
  ...shifts,
  ...Object.fromEntries(which.map(({ id }) => [id, (shifts[id] ?? 0) + days])),
});

/** An approximation to within the hour of a clock change is enough: it only decides about one day more. */
const shiftedEnd = (milestone: PlannedMilestone, days: number): EpochMs =>
  milestone.endsAt + daysBetween(milestone.lastDay, addDays(milestone.lastDay, days)) * 86_400_000;
