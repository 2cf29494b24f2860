import { refusal, type RefusalRule, type Refusal } from '../../acts/refusal.ts';
import { instantOf, localOf, parseClockTime } from '../../law/clock.ts';
import { parseIsoDate } from '../../law/day.ts';
import type { EpochMs, IsoDate, ClockTime } from '../../law/iso-date.ts';
import { type CheckOfPlan, checkDates } from '../check/check.ts';
import type { Finding } from '../finding.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { withoutNewDay, withNewDay } from '../plan-facts.ts';
import { type ProcedureType, NOTE_MARGIN } from '../procedure-type.ts';
import { underRegime, regimeOf } from '../regime.ts';
import { asHappened } from './as-happened.ts';
import { clarificationMargin } from './clarification-margin.ts';
import { brokenByMove } from './move-rules.ts';
import { openingFollows, openingAlong } from './opening-follows.ts';
import { type PlanQuestion, milestoneOf, planned, type ChangedPlan, refuse } from './replan.ts';
import { isSettable } from './settable-days.ts';

/** What staff wish, beside what is planned now. */
export interface MoveWish {
  readonly question: PlanQuestion;
  readonly before: readonly PlannedMilestone[];
  /** The same with the round that is new with the move. */
  readonly asIs: readonly PlannedMilestone[];
  /** What the check has against the plan as it is. */
  readonly known: readonly Finding[];
  readonly old: PlannedMilestone;
  /** As file and term give it, without any move. */
  readonly unmoved: PlannedMilestone;
  readonly now: EpochMs;
}

/** The type with the terms of the regime that the case is under. */
export const inForce = ({
  question: { definition, type, facts },
  before,
}: MoveWish): Pick<PlanQuestion, 'facts'> & { readonly type: ProcedureType } => ({
  type: underRegime(type, regimeOf(definition, type, before).regime),
  facts,
});

export interface Target {
  readonly day: IsoDate;
  readonly time?: ClockTime;
}

export const withoutMove = (question: PlanQuestion, old: PlannedMilestone): PlannedMilestone =>
  milestoneOf(planned(question, withoutNewDay(question.facts, old.id)), old.id) ?? old;

/** The plan after the move, or what stands in its way. */
export function movedTo(wish: MoveWish, target: Target): ChangedPlan {
  return tryMove(wish, asMoved(wish, target)).plan;
}

/** The same with what the check has against the plan after it. @param check by which rules it is looked at */
export function tryMove(
  wish: MoveWish,
  after: ChangedPlan,
  check: CheckOfPlan = checkDates,
): { readonly plan: ChangedPlan; readonly found: readonly Finding[] } {
  const { question, before, known, old } = wish;
  const { definition, type, of } = question;
  if (after.kind !== 'planned') return { plan: after, found: [] };
  const found = of.kind === 'tender' ? check(definition, type, asHappened(after.milestones, after.facts)) : [];
  const tooClose =
    (NOTE_MARGIN.includes(regimeOf(definition, type, after.milestones).regime)
      ? clarificationMargin(old.id, definition.publication, after.milestones, after.facts)
      : null) ?? brokenByMove(old, { before, after: after.milestones }, known, found);
  return tooClose === null ? { plan: after, found } : { plan: refuse(tooClose), found };
}

/** The plan with a milestone on another day and what goes along with it, whatever the check has against it. */
export function asMoved(
  { question, before, asIs, old, now }: MoveWish,
  target: Target,
  first = planned(question, withNewDay(question.facts, old.id, target)),
): ChangedPlan {
  const next = milestoneOf(first, old.id);
  if (first.kind !== 'planned' || next === null) return refuse(refusal('move-not-possible', { milestone: old.id }));
  if (next.endsAt <= now)
    return refuse(refusal('move-into-past', { milestone: old.id, values: { to: written(target) } }));
  const facts = openingFollows(before, first.facts, next);
  const after = openingAlong(question, asIs, facts === first.facts ? first : planned(question, facts));
  if (after.kind !== 'planned') return after;
  const there = milestoneOf(after, old.id) ?? next;
  if (!isThere(there, target))
    return refuse(refusal('move-not-possible', { milestone: old.id, ground: there.term?.grounds[0] ?? there.ground }));
  return after;
}

export const atPresentHour = ({ old }: MoveWish, { day, time }: Target): Target =>
  time === undefined ? { day } : { day, time: localOf(old.endsAt).time };

const isThere = ({ lastDay, endsAt }: PlannedMilestone, { day, time }: Target): boolean =>
  lastDay === day && (time === undefined || localOf(endsAt).time === time);

const written = ({ day, time }: Target): string => (time === undefined ? day : `${day} ${time}`);

/** Whoever asks for a later date than the present one is advised no earlier one. */
export function asAsked({ lastDay, endsAt }: PlannedMilestone, asked: Target, advised: Target): boolean {
  const present = (to: Target): string =>
    written(to.time === undefined ? { day: lastDay } : { day: lastDay, time: localOf(endsAt).time });
  return written(asked) < present(asked) || written(advised) > present(advised);
}

/** A day alone keeps the clock of a moment; or why there is no such day or time. */
export function targetOf(old: PlannedMilestone, to: string): Target | Refusal {
  const [dayText = '', timeText] = to.split(' ');
  const about = (rule: RefusalRule): Refusal => refusal(rule, { milestone: old.id, values: { what: to } });
  const day = parseIsoDate(dayText);
  if (day === null) return about('no-such-day');
  if (!isSettable(day)) return refusal('outside-calendar', { milestone: old.id, values: { to } });
  if (old.kind !== 'moment') return timeText === undefined ? { day } : about('whole-day');
  const time = (timeText ?? localOf(old.endsAt).time) as ClockTime;
  return parseClockTime(time) !== null && instantOf(day, time).ok ? { day, time } : about('no-such-time');
}
