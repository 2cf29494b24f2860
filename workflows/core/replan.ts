import type { DateToChange } from '../../contracts/acts.ts';
import type { PlanAnswer, PlannedCase } from '../../contracts/activities.ts';
import { isOver } from '../../domain/case/milestone.ts';
import { newWay } from '../../domain/case/lot-way.ts';
import { tenderOf, type CaseState } from '../../domain/case/state.ts';
import { lotsApart } from '../../domain/plan/way.ts';
import { NO_CHANGES, rescheduled, type Changes } from '../../domain/case/transitions.ts';
import type { PlanChange } from '../../domain/plan/change/replan.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { tellObjections } from '../objection/tell-objections.ts';
import { quick } from './calls.ts';
import type { Run } from './run.ts';

/** The plan as it would be after a change, or why that is not allowed. */
export function planAfter({ state }: Run, change: PlanChange): Promise<PlanAnswer> {
  const { case: name, hash, own, facts } = state;
  return quick(activityLabel.replan).plan({ case: name, kind: own.kind, hash, facts, change });
}

/** Takes over the new dates of what is still to come; what was started from them hears of it. */
export function adopt(run: Run, plan: PlannedCase | null): Changes {
  const changes = takeOver(run, plan);
  tellObjections(run, changes);
  return changes;
}

/** Takes over the new dates of what is still to come. */
export function takeOver({ state }: Run, plan: PlannedCase | null): Changes {
  if (plan === null) return NO_CHANGES;
  state.facts = plan.facts;
  leave(state, plan);
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

/** Lots that have milestones of their own from now on go their own way, from the phase in which the others are. */
function leave(state: CaseState, { milestones }: PlannedCase): void {
  const own = tenderOf(state);
  if (own === null) return;
  const known = own.ways.map(({ lot }) => lot);
  const leaving = lotsApart(milestones).filter((lot) => !known.includes(lot));
  own.ways = [...own.ways, ...leaving.map((lot) => newWay(lot, state.phase))];
}

const waitsOf = (last: boolean) => (last ? (['all-over'] as const) : (['own-due'] as const));

/** The dates that a plan would change. */
export const datesThatWouldChange = (state: CaseState, plan: PlannedCase): readonly DateToChange[] =>
  plan.milestones.flatMap((next) => {
    const now = state.milestones.find((one) => one.id === next.id);
    if (now === undefined || isOver(now) || now.endsAt === next.endsAt) return [];
    const { lastDay, ground, when } = next;
    return [{ milestone: now.id, version: now.version + 1, from: now.when, to: when, lastDay, ground }];
  });
