import { asHappened } from '../../domain/plan/change/as-happened.ts';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import { inOrder, type KeyedFinding, type PlacedFinding } from '../../domain/plan/finding.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import type { PlannedMilestone } from '../../domain/plan/milestone.ts';
import { phasesWith } from '../../domain/plan/phase.ts';
import { takeOverFaults } from '../../domain/plan/take-over-faults.ts';
import { factsOfDone, phaseToBeginIn, standings, type Standing } from '../../domain/plan/take-over.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import type { FoundDefinition, ReadDefinition } from '../../files/definition/read-definition.ts';
import { readTakeOver, type WrittenDone } from '../../files/take-over/read-take-over.ts';
import { planFaultsIn } from './checked-definition.ts';

/** A procedure that is under way, as it would be taken over. */
export interface RunningProcedure {
  readonly done: readonly WrittenDone[];
  readonly phase: string;
  readonly milestones: readonly { readonly planned: PlannedMilestone; readonly standing: Standing }[];
  /** What the check has against the planning as it really went. */
  readonly findings: readonly KeyedFinding[];
}

/** What was done, or what is wrong with the text that says so. */
export type RunningRead = { readonly running: RunningProcedure } | { readonly faults: readonly PlacedFinding[] };

/** What was done of a procedure, read beside its definition. @param read puts what is found at its place in the definition */
export function readRunning(
  text: string,
  { definition, type, read }: FoundDefinition & { readonly read: Pick<ReadDefinition, 'place'> },
  now: EpochMs,
): RunningRead {
  const lots = definition.lots.map(({ id }) => id);
  const { done, findings, place } = readTakeOver(text, type, now, lots);
  if (done === null) return { faults: findings };
  const days = Object.fromEntries(done.map((one) => [one.milestone, one.happenedAt]));
  const facts = factsOfDone(definition, type, days);
  const plan = makePlan(definition, type, facts);
  if (!plan.ok) return { faults: planFaultsIn({ definition, type }, plan.error).map(place) };
  const faults = takeOverFaults({ type, plan: plan.value, done: days, now });
  if (faults.length > 0) return { faults: inOrder(faults.map(place)) };
  const standingOf = standings(plan.value, days, now);
  const announced = days[withTrait(plan.value, 'announces')?.id ?? ''] !== undefined;
  return {
    running: {
      done,
      phase: phaseToBeginIn(phasesWith(type.phases, plan.value), plan.value, standingOf),
      milestones: plan.value.map((planned) => ({ planned, standing: standingOf(planned) })),
      findings: inOrder(
        checkProcedure(definition, type, asHappened(plan.value, facts)).map((one) =>
          // What was published already is so: nobody can mend it before this start.
          read.place(announced && one.severity === 'error' ? { ...one, severity: 'warning' } : one),
        ),
      ),
    },
  };
}
