import { isFree } from '../../law/calendar.ts';
import { instantOf, localOf } from '../../law/clock.ts';
import { addDays } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { checkDates, checkGuarded, type CheckOfPlan, checkOrder, isGuarding } from '../check/check.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { onceForEach } from '../once-for-each.ts';
import { asHappened } from './as-happened.ts';
import { againstTerm, broughtAbout, isOfOrder, nothingNew } from './move-rules.ts';
import { refusal, type RefusalRule } from '../../acts/refusal.ts';
import { withNextRound } from './next-round.ts';
import { isSettable } from './settable-days.ts';
import { type ChangedPlan, milestoneOf, type PlanChange, planned, type PlanQuestion, refuse } from './replan.ts';
import {
  asAsked,
  asMoved,
  atPresentHour,
  inForce,
  movedTo,
  type MoveWish,
  type Target,
  targetOf,
  tryMove,
  withoutMove,
} from './move-wish.ts';

/** The plan after a move, or why it is not allowed, with the nearest day that is. */
export function moved(question: PlanQuestion, change: PlanChange & { kind: 'move' }): ChangedPlan {
  const before = planned(question, question.facts);
  if (before.kind !== 'planned') return before;
  const round =
    milestoneOf(before, change.milestone) === null
      ? withNextRound(question, before.milestones, change.milestone)
      : null;
  const asked = round === null ? question : { ...question, facts: round };
  const asIs = round === null ? before : planned(asked, round);
  const old = milestoneOf(asIs, change.milestone);
  if (asIs.kind !== 'planned' || old === null)
    return refuse(refusal('unknown-milestone', { milestone: change.milestone }));
  const target = targetOf(old, change.to);
  if ('rule' in target) return refuse(target);
  if (
    round === null &&
    target.day === old.lastDay &&
    (target.time === undefined || target.time === localOf(old.endsAt).time)
  )
    return refuse(refusal('already-there', { milestone: old.id, values: { to: change.to } }));
  const wish: MoveWish = {
    question: asked,
    before: before.milestones,
    asIs: asIs.milestones,
    known:
      question.of.kind === 'tender'
        ? checkDates(question.definition, question.type, asHappened(before.milestones, question.facts))
        : [],
    old,
    unmoved: withoutMove(asked, old),
    now: change.now,
  };
  const bound = againstTerm(inForce(wish), wish.unmoved, target.day);
  if (bound !== null) return refuse(bound);
  const answer = movedTo(wish, target);
  if (answer.kind !== 'refused' || !NEAREST_HELPS.has(answer.refusal.rule)) return answer;
  // At another hour no day may do, where one does at the hour that stands.
  const allowed = nearestLawful(wish, target) ?? nearestLawful(wish, atPresentHour(wish, target));
  const { allowed: _unchecked, ...values } = answer.refusal.values ?? {};
  return refuse({ ...answer.refusal, values: { ...values, ...(allowed === null ? {} : { allowed }) } });
}

/** What stands against a milestone on another day: nothing, a warning, a rule, or that it passes what comes after it: then a later day does not help. */
export type Against = 'nothing' | 'warning' | 'rule' | 'order';

/** What stands against a milestone on another day; and, at less work, whether it passes what comes after it there. */
export interface AgainstDays {
  readonly against: (day: IsoDate) => Against;
  readonly passes: (day: IsoDate) => boolean;
}

/**
 * What stands against a milestone on other days, at the hour that it has.
 * @param known what the rules that guard a running procedure have against the plan as it is: what is no new round breaks no others by a move.
 * @param planOn the plan with a milestone on another day and nothing else, made once for each day.
 */
export function againstDays(
  question: PlanQuestion,
  { milestones, known, now }: Pick<MoveWish, 'known' | 'now'> & { readonly milestones: readonly PlannedMilestone[] },
  old: PlannedMilestone,
  planOn: (one: PlannedMilestone, day: IsoDate) => ChangedPlan,
): AgainstDays {
  const time = old.kind === 'moment' ? { time: localOf(old.endsAt).time } : {};
  const wish = { question, before: milestones, asIs: milestones, known, old, unmoved: withoutMove(question, old), now };
  const onDay = (day: IsoDate): Target => ({ day, ...time });
  const once = <Found>(work: (day: IsoDate) => Found) => onceForEach((day: IsoDate) => day, work);
  const there = once((day) => asMoved(wish, onDay(day), planOn(old, day)));
  return {
    against: once((day) => against(wish, onDay(day), { by: checkGuarded, after: () => there(day) })),
    passes: once((day) => passesNext(wish, there(day))),
  };
}

/** Refusals of a day that another day can meet. */
const NEAREST_HELPS: ReadonlySet<RefusalRule> = new Set(['move-under-minimum', 'breaks-rule']);
/** Days on either side within which another day is looked for. */
const FAR = 120;

/**
 * The day nearest to the wish that meets every rule at once, full days of a term for bids included, and is not free; one that the
 * check warns of only where there is no other. Null when there is none.
 */
function nearestLawful(wish: MoveWish, target: Target): IsoDate | null {
  let warned: IsoDate | null = null;
  for (let distance = 1; distance <= FAR; distance++)
    for (const day of [addDays(target.day, distance), addDays(target.day, -distance)]) {
      const other = { ...target, day };
      if (isFree(day) || !asAsked(wish.old, target, other)) continue;
      const found = against(wish, other);
      if (found === 'nothing') return day;
      if (found === 'warning') warned ??= day;
    }
  return warned;
}

/** What stands against this day; hints do not. @param look by which rules, and at which plan, when others are meant than of any move */
function against(
  wish: MoveWish,
  target: Target,
  look: { readonly by: CheckOfPlan; readonly after: () => ChangedPlan } = {
    by: checkDates,
    after: () => asMoved(wish, target),
  },
): Against {
  const { day, time } = target;
  if (!isSettable(day) || (time !== undefined && !instantOf(day, time).ok)) return 'rule';
  if (againstTerm(inForce(wish), wish.unmoved, day) !== null) return 'rule';
  const { plan, found } = tryMove(wish, look.after(), look.by);
  if (plan.kind === 'planned')
    return nothingNew(wish.old, wish.known, found.filter(isGuarding)) ? 'nothing' : 'warning';
  return broughtAbout(wish.known, found.filter(isOfOrder)).length > 0 ? 'order' : 'rule';
}

/** Whether it may not be there for passing what comes after it: no later day helps then. */
function passesNext(wish: MoveWish, after: ChangedPlan): boolean {
  const { plan, found } = tryMove(wish, after, checkOrder);
  return plan.kind === 'refused' && broughtAbout(wish.known, found).some(isOfOrder);
}
