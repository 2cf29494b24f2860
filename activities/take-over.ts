import { ApplicationFailure } from '@temporalio/common';
import { FAILURE } from '../contracts/failures.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { TakenOver } from '../domain/case/taken-over.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { alarmAgainAt } from '../domain/plan/escalation.ts';
import type { PlannedMilestone } from '../domain/plan/milestone.ts';
import { phasesWith } from '../domain/plan/phase.ts';
import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { firstInstant, phaseToBeginIn, standings, type Done, type Standing } from '../domain/plan/take-over.ts';
import { takeOverFaults } from '../domain/plan/take-over-faults.ts';

/** A case that was under way as it begins here: each milestone as it stands, and the phase that it is in. */
export interface UnderWay {
  readonly milestones: readonly CaseMilestone[];
  readonly phase: string;
  /** The phase in which a lot is that goes its own way. */
  readonly phaseOf: (lot: string) => string;
  readonly takenOver: TakenOver;
}

/**
 * How a procedure that was under way begins here.
 * @param plan made from what was done. @param milestones the same, as the case carries them.
 * @throws ApplicationFailure InvalidDefinition when what people said of it cannot be so
 */
export function underWay(
  type: ProcedureType,
  plan: readonly PlannedMilestone[],
  milestones: readonly CaseMilestone[],
  { done, now }: { readonly done: Done; readonly now: EpochMs },
): UnderWay {
  const standingOf = standings(plan, done, now);
  const phases = phasesWith(type.phases, plan);
  const phaseOf = (lot: string | null): string => phaseToBeginIn(phases, plan, standingOf, lot);
  const faults = takeOverFaults({ type, plan, done, now });
  if (faults.length > 0)
    throw ApplicationFailure.nonRetryable(
      faults.map((fault) => fault.message).join('\n'),
      FAILURE.invalidDefinition,
      faults,
    );
  const found = new Map(plan.map((one) => [one.id, standingOf(one)]));
  return {
    milestones: milestones.map((one) => standing(one, found.get(one.id) ?? 'to-come', done[one.id] ?? null, now)),
    phase: phaseOf(null),
    phaseOf,
    takenOver: { at: now, since: firstInstant(plan) },
  };
}

/** What nobody reported is asked for as it is taken over, and again while it stays so: nobody is warned of a day that was not watched. */
function standing(milestone: CaseMilestone, found: Standing, happenedAt: EpochMs | null, now: EpochMs): CaseMilestone {
  switch (found) {
    case 'done':
      return { ...milestone, state: 'done', happenedAt };
    case 'passed':
      return { ...milestone, state: 'passed' };
    case 'not-reported':
      return milestone.owner === 'ours'
        ? { ...milestone, state: 'overdue', alarms: 1, escalatesAt: alarmAgainAt(now, 1) }
        : { ...milestone, state: 'passed' };
    case 'to-come':
      return milestone;
  }
}
