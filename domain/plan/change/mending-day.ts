import { localOf } from '../../law/clock.ts';
import type { EpochMs, IsoDate } from '../../law/iso-date.ts';
import { checkGuarded } from '../check/check.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { onceForEach } from '../once-for-each.ts';
import { withNewDay } from '../plan-facts.ts';
import { withTrait } from '../trait.ts';
import { breachesIn, isOver, running, type Breach } from './breaches.ts';
import { firstDay, ordinaryDays } from './days-ahead.ts';
import { againstDays, type AgainstDays } from './moved-plan.ts';
import { planned, type ChangedPlan, type PlanQuestion } from './replan.ts';

/** Ordinary days from the first one that mends, of which one must be lawful as well. */
const CHOICE = 15;

/** By which move a breach is mended. */
export interface Mend {
  readonly milestone: string;
  readonly day: IsoDate;
}

/**
 * Finds the first day that mends a breach of a plan: what it is about moves, when it is still to come; else bids close later. Null when no
 * move does. What is looked at for one breach is known for the next.
 */
export function mendingDays(
  question: PlanQuestion,
  milestones: readonly PlannedMilestone[],
  now: EpochMs,
): (broken: Breach) => Mend | null {
  const { facts } = question;
  const planOn = plansOnDays(question);
  const tried = triedDays(question, now, planOn);
  const stands = standsAgainst(question, milestones, now, planOn);
  const close = withTrait(milestones, 'closes-bids');
  const dayOf = (one: PlannedMilestone, broken: Breach): IsoDate | null => {
    const first = firstDay(
      one.lastDay,
      (day) => mends(tried, one, day, broken),
      // What passes the next thing by a day passes it by more days as well.
      (day) => stands(one).passes(day),
    );
    for (const day of first === null ? [] : ordinaryDays(first, CHOICE)) {
      const found = stands(one).against(day);
      if (found === 'nothing' && mends(tried, one, day, broken)) return day;
      if (found === 'order') return null;
    }
    return null;
  };
  return (broken) => {
    const own = milestones.find((one) => one.id === broken.milestone) ?? null;
    for (const one of new Set([own, close])) {
      const day = one === null || isOver(one, facts, now) ? null : dayOf(one, broken);
      if (one !== null && day !== null) return { milestone: one.id, day };
    }
    return null;
  };
}

/** The plan with a milestone on another day, at the hour that it has. */
type PlanOn = (one: PlannedMilestone, day: IsoDate) => ChangedPlan;

/** Each is made once, whatever is asked of it. */
function plansOnDays(question: PlanQuestion): PlanOn {
  const made = onceForEach(
    ({ one, day }: { readonly one: PlannedMilestone; readonly day: IsoDate }) => `${one.id} ${day}`,
    ({ one: { id, kind, endsAt }, day }) => {
      const time = kind === 'moment' ? { time: localOf(endsAt).time } : {};
      return planned(question, withNewDay(question.facts, id, { day, ...time }));
    },
  );
  return (one, day) => made({ one, day });
}

/** What stands against a milestone of a plan on another day: each day is looked at once, whatever it is to mend. */
function standsAgainst(
  question: PlanQuestion,
  milestones: readonly PlannedMilestone[],
  now: EpochMs,
  planOn: PlanOn,
): (one: PlannedMilestone) => AgainstDays {
  const { definition, type, facts } = question;
  const plan = onceForEach(
    () => '',
    () => ({ milestones, known: checkGuarded(definition, type, running(milestones, facts)), now }),
  );
  return onceForEach(
    ({ id }: PlannedMilestone) => id,
    (one) => againstDays(question, plan(null), one, planOn),
  );
}

/** Whether a finding is gone with a milestone on that day. */
function mends(tried: Tried, one: PlannedMilestone, day: IsoDate, { rule, milestone }: Breach): boolean {
  const left = tried({ one, day, rule });
  return left !== null && !left.has(milestone);
}

/** What one rule has against the plan with a milestone on another day: about which milestones; null when there is no such plan. */
type Tried = (look: {
  readonly one: PlannedMilestone;
  readonly day: IsoDate;
  readonly rule: string;
}) => ReadonlySet<string> | null;

/** Each day is looked at once for a rule: where it is broken many times over, all ask for the same days. */
const triedDays = (question: PlanQuestion, now: EpochMs, planOn: PlanOn): Tried =>
  onceForEach(
    ({ one, day, rule }) => [one.id, day, rule].join(' '),
    ({ one, day, rule }) => {
      const moved = planOn(one, day);
      if (moved.kind !== 'planned') return null;
      const found = breachesIn(question, moved.milestones, { facts: moved.facts, now, only: rule });
      return new Set(found.map(({ milestone }) => milestone));
    },
  );
