import { addDays, daysBetween, parseIsoDate } from '../law/day.ts';
import { instantOf, localOf, parseClockTime, startOfDay } from '../law/clock.ts';
import type { ClockTime, EpochMs, IsoDate } from '../law/iso-date.ts';
import type { Definition } from '../plan/definition.ts';
import type { PlannedMilestone } from '../plan/milestone.ts';
import { makePlan } from '../plan/plan.ts';
import type { PlanFault } from '../plan/plan-faults.ts';
import { makeSubsidyPlan } from '../plan/subsidy-plan.ts';
import { withNewDay, type PlanFacts } from '../plan/plan-facts.ts';
import type { ProcedureType } from '../plan/procedure-type.ts';
import { clarificationMargin } from './clarification-margin.ts';
import { onApplication } from './decision-term.ts';
import { againstTerm, brokenByMove, openingFollows } from './move-rules.ts';
import { refusal, type Refusal } from './refusal.ts';
import { standsStill } from './stands-still.ts';

/** What staff can set: beyond it the terms that follow run off the calendar of free days. */
const FIRST_DAY = '2015-01-01' as IsoDate;
const LAST_DAY = '2035-12-31' as IsoDate;

/** Why the plan is computed again. */
export type PlanChange =
  | { readonly kind: 'start'; readonly now: EpochMs }
  | { readonly kind: 'report'; readonly milestone: string; readonly happenedAt: EpochMs }
  | { readonly kind: 'move'; readonly milestone: string; readonly to: string; readonly now: EpochMs }
  | {
      readonly kind: 'resume';
      readonly since: EpochMs;
      readonly until: EpochMs;
      /** Milestones that were open while suspended. */
      readonly open: readonly string[];
    }
  | {
      readonly kind: 'hold';
      readonly milestone: string;
      /** The request, or the summons. */
      readonly since: EpochMs;
      /** The completion, or the judgment; for a completion that is still awaited the end of its last day. */
      readonly until: EpochMs;
      /** Last day that was set for the completion: unused, the term goes on after it (Awb 4:15 lid 1). */
      readonly setLastDay?: IsoDate;
    };

export interface PlanQuestion {
  readonly definition: Definition;
  readonly type: ProcedureType;
  /** Null for the procedure itself. */
  readonly grantee: string | null;
  readonly facts: PlanFacts;
  readonly change: PlanChange;
}

export type ChangedPlan =
  | { readonly kind: 'planned'; readonly facts: PlanFacts; readonly milestones: readonly PlannedMilestone[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'faulty'; readonly faults: readonly PlanFault[] };

/** The plan with one more fact in it, or why that fact is not allowed. */
export function changePlan(question: PlanQuestion): ChangedPlan {
  const { change, facts } = question;
  switch (change.kind) {
    case 'start':
      return planned(question, facts);
    case 'report':
      return planned(question, { ...facts, actual: { ...facts.actual, [change.milestone]: change.happenedAt } });
    case 'move':
      return moved(question, change);
    case 'resume':
      return resumed(question, change);
    case 'hold':
      return held(question, change);
  }
}

function planned(question: PlanQuestion, facts: PlanFacts): ChangedPlan {
  const { definition, type, grantee } = question;
  const plan = grantee === null ? makePlan(definition, type, facts) : makeSubsidyPlan(definition, facts);
  return plan.ok ? { kind: 'planned', facts, milestones: plan.value } : { kind: 'faulty', faults: plan.error };
}

function moved(question: PlanQuestion, change: PlanChange & { kind: 'move' }): ChangedPlan {
  const before = planned(question, question.facts);
  if (before.kind !== 'planned') return before;
  const { definition, type, grantee } = question;
  const old = before.milestones.find((one) => one.id === change.milestone);
  if (old === undefined) return refuse(refusal('unknown-milestone', { milestone: change.milestone }));
  const to = targetOf(old, change.to);
  if (to === null) return refuse(refusal('bad-act', { milestone: old.id, values: { what: change.to } }));
  if (to.day < FIRST_DAY || to.day > LAST_DAY)
    return refuse(refusal('outside-calendar', { milestone: old.id, values: { to: change.to } }));
  const { [old.id]: _shift, ...shifts } = question.facts.shifts;
  const { [old.id]: _move, ...others } = question.facts.moved;
  const computed = milestoneOf(planned(question, { ...question.facts, moved: others, shifts }), old.id);
  if (to.day === old.lastDay && (to.time === undefined || to.time === localOf(old.endsAt).time))
    return refuse(refusal('already-there', { milestone: old.id, values: { to: change.to } }));
  const bound = computed === null ? null : againstTerm(type, computed, to.day);
  if (bound !== null) return refuse(bound);
  const first = planned(question, withNewDay(question.facts, old.id, to));
  const next = milestoneOf(first, old.id);
  if (first.kind !== 'planned' || next === null) return refuse(refusal('move-not-possible', { milestone: old.id }));
  if (next.endsAt <= change.now)
    return refuse(refusal('move-into-past', { milestone: old.id, values: { to: change.to } }));
  const after = planned(question, openingFollows(before.milestones, first.facts, next));
  if (after.kind !== 'planned') return after;
  const tooClose =
    clarificationMargin(old.id, definition.publication, after.milestones, after.facts) ??
    (grantee === null ? brokenByMove(definition, type, before.milestones, after.milestones) : null);
  return tooClose === null ? after : refuse(tooClose);
}

const milestoneOf = (plan: ChangedPlan, id: string): PlannedMilestone | null =>
  plan.kind === 'planned' ? (plan.milestones.find((one) => one.id === id) ?? null) : null;

/** A day alone keeps the clock of a moment. Null when there is no such day or time. */
function targetOf(old: PlannedMilestone, to: string): { day: IsoDate; time?: ClockTime } | null {
  const [dayText = '', timeText] = to.split(' ');
  const day = parseIsoDate(dayText);
  if (day === null) return null;
  if (old.kind !== 'moment') return timeText === undefined ? { day } : null;
  const time = (timeText ?? localOf(old.endsAt).time) as ClockTime;
  return parseClockTime(time) !== null && instantOf(day, time).ok ? { day, time } : null;
}

/**
 * Every open date that staff set moves by the days that the case stood still; one day more when it would otherwise have come
 * while nothing could be done. Terms of law and what takes effect by itself ran on (Awb 6:16; a term stands still by Awb 4:15 alone).
 */
function resumed(question: PlanQuestion, change: PlanChange & { kind: 'resume' }): ChangedPlan {
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
function held(question: PlanQuestion, change: PlanChange & { kind: 'hold' }): ChangedPlan {
  const { facts } = question;
  const { milestone: id, setLastDay } = change;
  const [since, until] = [localOf(change.since).day, localOf(change.until).day];
  if (!onApplication(id))
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

const refuse = (why: Refusal): ChangedPlan => ({ kind: 'refused', refusal: why });
