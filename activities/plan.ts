import { ApplicationFailure } from '@temporalio/common';
import type { PlanAnswer, PlannedCase, PlanRequest } from '../contracts/plan-request.ts';
import { FAILURE } from '../contracts/failures.ts';
import { procedureOf } from '../domain/case/state.ts';
import type { OwnPart } from '../domain/case/own-part.ts';
import { brokenRules } from '../domain/plan/change/broken-rules.ts';
import { changePlan } from '../domain/plan/change/change-plan.ts';
import type { Planned } from '../domain/plan/change/replan.ts';
import { partOf } from '../domain/plan/part.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';
import type { PlannedMilestone } from '../domain/plan/milestone.ts';
import type { PhaseType } from '../domain/plan/phase.ts';
import { openCase } from '../store/cases.ts';
import { caseMilestones, openedCase, storedMilestone } from './plan-rows.ts';
import { underWay } from './take-over.ts';
import { loadDefinition, type LoadedDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { granteesOf } from './grantees.ts';
import { notInFile } from './not-in-file.ts';
import { objectionFiled, ownPart, phasesOf } from './own-part.ts';

/** Computes the plan once more with the change in it. The first plan opens the case in PostgreSQL. */
export async function plan(deps: Deps, request: PlanRequest): Promise<PlanAnswer> {
  const { case: name, kind, hash, facts, change, now } = request;
  const loaded = await loadDefinition(deps, procedureOf(name), hash);
  const { definition, type } = loaded;
  const question = { definition, type, of: await plannedOf(deps, request, loaded), facts, change };
  const changed = changePlan(question);
  switch (changed.kind) {
    case 'refused':
      return { kind: 'refused', refusal: changed.refusal };
    case 'faulty':
      throw ApplicationFailure.nonRetryable(
        changed.faults.map((fault) => fault.message).join('\n'),
        FAILURE.invalidDefinition,
        changed.faults,
      );
    case 'planned': {
      const { milestones } = changed;
      const planned = {
        kind: 'planned',
        facts: changed.facts,
        milestones: caseMilestones(milestones, (one) => toldOf(one, facts, changed.facts)),
        phases: phasesOf(kind, type, milestones),
        broken: brokenRules(question, changed, now),
        begin: null,
      } as const;
      return change.kind === 'start' ? begin(deps, request, loaded, milestones, planned) : planned;
    }
  }
}

/** What the case file must know of a milestone of somebody who applies with this change. */
function toldOf({ id, roles, remindWorkdays }: PlannedMilestone, before: PlanFacts, after: PlanFacts) {
  const party = partOf(id)?.part ?? '';
  const fresh = after.parties?.includes(party) === true && before.parties?.includes(party) !== true;
  return fresh ? { told: { roles, remindWorkdays } } : {};
}

/** What the case begins with; from here it is in the case file. */
async function begin(
  deps: Deps,
  request: PlanRequest,
  loaded: LoadedDefinition,
  milestones: readonly PlannedMilestone[],
  planned: PlannedCase & { readonly phases: readonly PhaseType[] },
): Promise<PlannedCase> {
  const { subject, type: procedureType } = loaded.definition;
  const { change } = request;
  const own = await ownPart(deps, request, loaded, milestones);
  const began =
    change.kind === 'start' && change.done !== undefined
      ? underWay(loaded.type, milestones, planned.milestones, { done: change.done, now: change.now })
      : { milestones: planned.milestones, phase: planned.phases[0]?.id ?? '', phaseOf: null };
  const { milestones: stand, phaseOf, ...others } = began;
  const begin = { subject, procedureType, own: onTheirWays(own, phaseOf), ...others };
  await openCase(
    deps.db,
    openedCase(request, { ...begin, phases: planned.phases, facts: planned.facts, broken: planned.broken }),
    milestones.flatMap((one, at) => {
      const milestone = stand[at];
      return milestone === undefined ? [] : [storedMilestone(request.case.reference, one, milestone)];
    }),
  );
  return { ...planned, milestones: stand, begin };
}

/** The lots that go their own way, each in the phase in which it is. */
const onTheirWays = (own: OwnPart, phaseOf: ((lot: string) => string) | null): OwnPart =>
  own.kind !== 'tender' || phaseOf === null
    ? own
    : { ...own, ways: own.ways.map((way) => ({ ...way, phase: phaseOf(way.lot) })) };

/**
 * Of which kind of case the plan is, with what its dates follow from.
 * @throws ApplicationFailure NotFound when the definition has no such grantee or no such objection was filed: a start by hand can name anything.
 */
async function plannedOf(deps: Deps, { case: name, kind }: PlanRequest, loaded: LoadedDefinition): Promise<Planned> {
  switch (kind) {
    case 'tender':
      return { kind };
    case 'subsidy':
      if ((await granteesOf(deps, name, loaded)).some((one) => one.id === name.part)) return { kind };
      throw notInFile(`De ontvanger van ${name.reference} (bij: part = ${name.part ?? 'leeg'})`);
    case 'objection':
      return { kind, terms: (await objectionFiled(deps, name)).terms };
  }
}
