import type { EpochMs } from '../../law/iso-date.ts';
import { checkRunning } from '../check/check.ts';
import type { Finding } from '../finding.ts';
import type { PlannedMilestone } from '../milestone.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { asHappened } from './as-happened.ts';
import type { PlanQuestion } from './replan.ts';

/** Something that a rule has against one milestone. */
export type Breach = Finding & { readonly milestone: string };

/**
 * What the rules that guard a running procedure have against its plan, on the days on which things really happened.
 * @param only what one rule alone has against it, when it is named.
 */
export function breachesIn(
  { definition, type }: PlanQuestion,
  milestones: readonly PlannedMilestone[],
  { facts, now, only }: { readonly facts: PlanFacts; readonly now: EpochMs; readonly only?: string },
): readonly Breach[] {
  const over = new Set(milestones.filter((one) => isOver(one, facts, now)).map((one) => one.id));
  const asked = { isOver: (id: string) => over.has(id), ...(only === undefined ? {} : { only }) };
  return checkRunning(definition, type, running(milestones, facts), asked).filter(
    (one): one is Breach => one.milestone !== undefined && !cameAfterFirst(one.milestone, facts),
  );
}

/** Whether a milestone lies behind: it was done, or its day has passed and others lost their right by that. */
export const isOver = ({ id, owner, endsAt }: PlannedMilestone, { actual }: PlanFacts, now: EpochMs): boolean =>
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
export const running = (milestones: readonly PlannedMilestone[], facts: PlanFacts): readonly PlannedMilestone[] =>
  asHappened(milestones, facts).map((one) => (one.filedLastDay === undefined ? one : asTheLawHasIt(one)));

const asTheLawHasIt = ({ filedLastDay: _filed, ...one }: PlannedMilestone): PlannedMilestone => one;
