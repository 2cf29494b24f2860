import type { DateToChange } from '../../contracts/acts.ts';
import type { PlanAnswer, PlannedCase } from '../../contracts/plan-request.ts';
import { knownBroken } from '../../domain/case/broken-rules.ts';
import { comesSooner } from '../../domain/case/duties.ts';
import { isOver, type CaseMilestone } from '../../domain/case/milestone.ts';
import type { CaseState, ChangedDate } from '../../domain/case/state.ts';
import { NO_CHANGES, rescheduled, type Changes } from '../../domain/case/rescheduled.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { PlanChange } from '../../domain/plan/change/replan.ts';
import type { PlanFacts } from '../../domain/plan/plan-facts.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { computePlan } from './compute-plan.ts';
import { refused } from './refuse.ts';
import type { Run } from './run.ts';

/**
 * The plan as it would be after a change, or why that is not allowed.
 * @param facts what happened to the plan before it, where another change comes first.
 */
export function planAfter(run: Run, change: PlanChange, facts = run.state.facts): Promise<PlanAnswer> {
  const { case: name, hash, own } = run.state;
  return computePlan(activityLabel.replan, { case: name, kind: own.kind, hash, facts, change, now: run.now() });
}

/**
 * The plan once something is decided and sent anew.
 * @param facts what happened to the plan before it, where another change comes first.
 * @throws ApplicationFailure when that is not allowed
 */
export async function planAnew(run: Run, milestone: string, at: EpochMs, facts?: PlanFacts): Promise<PlannedCase> {
  const plan = await planAfter(run, { kind: 'anew', milestone, at }, facts);
  if (plan.kind === 'refused') throw refused(plan.refusal);
  return plan;
}

/** Takes over the new dates of what is still to come. */
export function adopt(run: Run, plan: PlannedCase | null): Changes {
  if (plan === null) return NO_CHANGES;
  const { state } = run;
  state.facts = plan.facts;
  state.broken = knownBroken(state.broken, plan.broken, localOf(run.now()).day);
  // A date of a subsidy can move into another year; the present one stays.
  if (state.own.kind === 'subsidy') {
    const here = state.phases.find((one) => one.id === state.phase);
    const phases = plan.phases.filter((one) => one.id !== state.phase);
    const all = [...phases, ...(here === undefined ? [] : [here])].sort((one, other) => (one.id < other.id ? -1 : 1));
    state.phases = all.map((one, at) => ({
      ...one,
      next: all[at + 1]?.id ?? null,
      waits: waitsOf(at + 1 === all.length),
    }));
  }
  return rescheduled(state, plan.milestones);
}

const waitsOf = (last: boolean) => (last ? (['all-over'] as const) : (['own-due'] as const));

/** A milestone that was not there before, as a date that changed. */
export const newDate = ({ id, version, when }: CaseMilestone): ChangedDate => ({
  milestone: id,
  version,
  from: null,
  to: when,
});

/** The dates that a plan would change, and those of milestones that would come in. @param reopens milestones that have passed and would open anew */
export const datesThatWouldChange = (
  state: CaseState,
  plan: PlannedCase,
  reopens: readonly string[],
): readonly DateToChange[] =>
  plan.milestones.flatMap((next) => {
    const now = state.milestones.find((one) => one.id === next.id);
    if (now === undefined) return [{ ...newDate(next), lastDay: next.lastDay, ground: next.ground }];
    const over = isOver(now) && !reopens.includes(now.id);
    if (over || now.endsAt === next.endsAt) return [];
    const { lastDay, ground, when } = next;
    const sooner = comesSooner(state.milestones, now, next.endsAt) ? ({ sooner: true } as const) : {};
    return [{ milestone: now.id, version: now.version + 1, from: now.when, to: when, lastDay, ground, ...sooner }];
  });
