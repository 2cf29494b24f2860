import { isFree } from '../../law/calendar.ts';
import { instantOf, localOf, parseClockTime } from '../../law/clock.ts';
import { addDays, parseIsoDate } from '../../law/day.ts';
import type { ClockTime, EpochMs, IsoDate } from '../../law/iso-date.ts';
import { checkDates, checkGuarded, checkOrder, isGuarding, type CheckOfPlan } from '../check/check.ts';
import type { Finding } from '../finding.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { withNewDay, withoutNewDay } from '../plan-facts.ts';
import { onceForEach } from '../once-for-each.ts';
import { NOTE_MARGIN, type ProcedureType } from '../procedure-type.ts';
import { regimeOf, underRegime } from '../regime.ts';
import { asHappened } from './as-happened.ts';
import { clarificationMargin } from './clarification-margin.ts';
import { againstTerm, broughtAbout, brokenByMove, isOfOrder, nothingNew } from './move-rules.ts';
import { openingAlong, openingFollows } from './opening-follows.ts';
import { refusal, type Refusal, type RefusalRule } from '../../acts/refusal.ts';
import { withNextRound } from './next-round.ts';
import { isSettable } from './settable-days.ts';
import { milestoneOf, planned, refuse, type ChangedPlan, type PlanChange, type PlanQuestion } from './replan.ts';

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

/** What staff wish, beside what is planned now. */
interface MoveWish {
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
const inForce = ({
  question: { definition, type, facts },
  before,
}: MoveWish): Pick<PlanQuestion, 'facts'> & { readonly type: ProcedureType } => ({
  type: underRegime(type, regimeOf(definition, type, before).regime),
  facts,
});

interface Target {
  readonly day: IsoDate;
  readonly time?: ClockTime;
}

const withoutMove = (question: PlanQuestion, old: PlannedMilestone): PlannedMilestone =>
  milestoneOf(planned(question, withoutNewDay(question.facts, old.id)), old.id) ?? old;

/** The plan after the move, or what stands in its way. */
function movedTo(wish: MoveWish, target: Target): ChangedPlan {
  return tryMove(wish, asMoved(wish, target)).plan;
}

/** The same with what the check has against the plan after it. @param check by which rules it is looked at */
function tryMove(
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
function asMoved(
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

const atPresentHour = ({ old }: MoveWish, { day, time }: Target): Target =>
  time === undefined ? { day } : { day, time: localOf(old.endsAt).time };

const isThere = ({ lastDay, endsAt }: PlannedMilestone, { day, time }: Target): boolean =>
  lastDay === day && (time === undefined || localOf(endsAt).time === time);

const written = ({ day, time }: Target): string => (time === undefined ? day : `${day} ${time}`);

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

/** Whoever asks for a later date than the present one is advised no earlier one. */
function asAsked({ lastDay, endsAt }: PlannedMilestone, asked: Target, advised: Target): boolean {
  const present = (to: Target): string =>
    written(to.time === undefined ? { day: lastDay } : { day: lastDay, time: localOf(endsAt).time });
  return written(asked) < present(asked) || written(advised) > present(advised);
}

/** A day alone keeps the clock of a moment; or why there is no such day or time. */
function targetOf(old: PlannedMilestone, to: string): Target | Refusal {
  const [dayText = '', timeText] = to.split(' ');
  const about = (rule: RefusalRule): Refusal => refusal(rule, { milestone: old.id, values: { what: to } });
  const day = parseIsoDate(dayText);
  if (day === null) return about('no-such-day');
  if (!isSettable(day)) return refusal('outside-calendar', { milestone: old.id, values: { to } });
  if (old.kind !== 'moment') return timeText === undefined ? { day } : about('whole-day');
  const time = (timeText ?? localOf(old.endsAt).time) as ClockTime;
  return parseClockTime(time) !== null && instantOf(day, time).ok ? { day, time } : about('no-such-time');
}
