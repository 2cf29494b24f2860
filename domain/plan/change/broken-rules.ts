import type { Ground } from '../../law/ground.ts';
import type { EpochMs } from '../../law/iso-date.ts';
import { outside } from '../lot-world.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { onceForEach } from '../once-for-each.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { breachesIn } from './breaches.ts';
import { worldsOf } from './every-world.ts';
import { mendingDays, type Mend } from './mending-day.ts';
import { planned, type ChangedPlan, type PlanQuestion } from './replan.ts';

/** A rule of the check that the plan of a running procedure does not meet. */
export interface BrokenRule {
  readonly rule: string;
  /** What it is about. */
  readonly milestone: string;
  readonly ground: Ground | null;
  /** The first day on which a move of this milestone mends it; null where no move does. */
  readonly mend: Mend | null;
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
  const mendOf = mendingDays({ ...question, facts }, milestones, now);
  return breachesIn(question, milestones, { facts, now }).map((found) => ({
    rule: found.rule,
    milestone: found.milestone,
    ground: found.ground,
    mend: mendOf(found),
  }));
}
