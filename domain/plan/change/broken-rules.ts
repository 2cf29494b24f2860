import { localOf } from '../../law/clock.ts';
import type { Ground } from '../../law/ground.ts';
import type { EpochMs, IsoDate } from '../../law/iso-date.ts';
import { checkDates, checkRunning } from '../check/check.ts';
import type { Finding } from '../finding.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { onceForEach } from '../once-for-each.ts';
import { withNewDay, type PlanFacts } from '../plan-facts.ts';
import { withTrait } from '../trait.ts';
import { asHappened } from './as-happened.ts';
import { firstDay, ordinaryDays } from './days-ahead.ts';
import { isLawfulOn } from './moved-plan.ts';
import { outside } from '../lot-world.ts';
import { worldsOf } from './every-world.ts';
import { planned, type ChangedPlan, type PlanQuestion } from './replan.ts';

/** A rule of the check that the plan of a running procedure does not meet. */
export interface BrokenRule {
  readonly rule: string;
  /** What it is about. */
  readonly milestone: string;
  readonly ground: Ground | null;
  /** The first day on which a move of this milestone mends it; null where no move does. */
  readonly mend: { readonly milestone: string; readonly day: IsoDate } | null;
}

/**
 * The rules that hold before publication, asked of the plan as it is after a change: on the days on which things really happened, of
 * every lot that goes its own way by its own dates.
 * @param now no day before it is advised.
 */
export function brokenRules(question: PlanQuestion, after: ChangedPlan, now: EpochMs): readonly BrokenRule[] {
  if (question.of.kind !== 'tender' || after.kind !== 'planned') return [];
  const once = onceForEach(sameOf, (asked) => {
    const plan = planned(asked, asked.facts);
    return plan.kind === 'planned' ? brokenIn(asked, plan, now) : [];
  });
  const all = worldsOf({ ...question, facts: after.facts }).flatMap(({ world, inWorld }) =>
    once(inWorld).map((one) => ({
      ...one,
      milestone: outside(world, one.milestone),
      mend: one.mend === null ? null : { ...one.mend, milestone: outside(world, one.mend.milestone) },
    })),
  );
  const known = new Set<string>();
  return all.filter(({ rule, milestone }) => known.size < known.add(`${rule} ${milestone}`).size);
}

/** What its breaches follow from. */
const sameOf = ({ definition, type, facts }: PlanQuestion): string =>
  JSON.stringify([type.milestones.map(({ id }) => id), definition.planning, definition.channel, facts]);

/** The same where all lots go together, or as one lot has it. */
function brokenIn(
  question: PlanQuestion,
  { milestones, facts }: { readonly milestones: readonly PlannedMilestone[]; readonly facts: PlanFacts },
  now: EpochMs,
): readonly BrokenRule[] {
  const asked = { ...question, facts };
  const tried = triedDays(asked, now);
  return against(question, milestones, { facts, now }).map((found) => ({
    rule: found.rule,
    milestone: found.milestone,
    ground: found.ground,
    mend: mendOf(asked, milestones, { broken: found, tried }, now),
  }));
}

type About = Finding & { readonly milestone: string };

/** @param only what one rule alone has against it, when it is named. */
function against(
  { definition, type }: PlanQuestion,
  milestones: readonly PlannedMilestone[],
  { facts, now, only }: { readonly facts: PlanFacts; readonly now: EpochMs; readonly only?: string },
): readonly About[] {
  const over = new Set(milestones.filter((one) => isOver(one, facts, now)).map((one) => one.id));
  const asked = { isOver: (id: string) => over.has(id), ...(only === undefined ? {} : { only }) };
  return checkRunning(definition, type, running(milestones, facts), asked).filter(
    (one): one is About => one.milestone !== undefined && !cameAfterFirst(one.milestone, facts),
  );
}

const isOver = ({ id, owner, endsAt }: PlannedMilestone, { actual }: PlanFacts, now: EpochMs): boolean =>
  actual[id] !== undefined || (owner !== 'ours' && endsAt <= now);

/** What followed a decision that is taken anew since was in order. */
const cameAfterFirst = (id: string, { actual, replaced = {} }: PlanFacts): boolean => {
  const happened = actual[id];
  return (
    happened !== undefined &&
    Object.entries(replaced).some(
      ([decision, [first]]) =>
        decision !== id && first !== undefined && first.sentAt <= happened && happened < (actual[decision] ?? Infinity),
    )
  );
};

/** What the file stated of a window that the law counts is of no interest once the procedure runs by the law. */
const running = (milestones: readonly PlannedMilestone[], facts: PlanFacts): readonly PlannedMilestone[] =>
  asHappened(milestones, facts).map(({ filedLastDay: _filed, ...one }) => one);

/** Ordinary days from the first one that mends, of which one must be lawful as well. */
const CHOICE = 15;

/** What it is about moves, when it is still to come; else bids close later. */
function mendOf(
  question: PlanQuestion,
  milestones: readonly PlannedMilestone[],
  { broken, tried }: { readonly broken: About; readonly tried: Tried },
  now: EpochMs,
): BrokenRule['mend'] {
  const { definition, type, facts } = question;
  const close = withTrait(milestones, 'closes-bids');
  const own = milestones.find((one) => one.id === broken.milestone) ?? null;
  for (const one of new Set([own, close])) {
    if (one === null || isOver(one, facts, now)) continue;
    const first = firstDay(one.lastDay, (day) => mends(tried, one, day, broken));
    if (first === null) continue;
    const known = checkDates(definition, type, running(milestones, facts)).filter(
      ({ rule, milestone }) => rule !== broken.rule || milestone !== broken.milestone,
    );
    const day = ordinaryDays(first, CHOICE).find(
      (day) => isLawfulOn(question, { milestones, known, now }, one, day) && mends(tried, one, day, broken),
    );
    if (day !== undefined) return { milestone: one.id, day };
  }
  return null;
}

/** Whether a finding is gone with a milestone on that day. */
function mends(tried: Tried, one: PlannedMilestone, day: IsoDate, { rule, milestone }: About): boolean {
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
const triedDays = (question: PlanQuestion, now: EpochMs): Tried =>
  onceForEach(
    ({ one, day, rule }) => [one.id, day, rule].join(' '),
    ({ one: { id, kind, endsAt }, day, rule }) => {
      const time = kind === 'moment' ? { time: localOf(endsAt).time } : {};
      const moved = planned(question, withNewDay(question.facts, id, { day, ...time }));
      if (moved.kind !== 'planned') return null;
      const found = against(question, moved.milestones, { facts: moved.facts, now, only: rule });
      return new Set(found.map(({ milestone }) => milestone));
    },
  );
