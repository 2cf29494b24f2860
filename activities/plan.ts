import { ApplicationFailure } from '@temporalio/common';
import type { PlanAnswer, PlanRequest } from '../contracts/activities.ts';
import { FAILURE } from '../contracts/failures.ts';
import { procedureWorkflowId, subsidyWorkflowId } from '../contracts/names.ts';
import { changePlan } from '../domain/acts/change-plan.ts';
import type { PlannedMilestone } from '../domain/plan/milestone.ts';
import { clarificationDays } from '../domain/law/procurement.ts';
import { settle } from '../domain/evaluation/settle.ts';
import { openCase } from '../store/cases.ts';
import { readYearPrices } from '../store/price-years.ts';
import { caseMilestone, caseRow, milestoneRow } from './plan-rows.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';

/** Computes the plan once more with the change in it. The first plan opens the case in PostgreSQL. */
export async function plan(deps: Deps, request: PlanRequest): Promise<PlanAnswer> {
  const { reference, hash, kind, change } = request;
  const [procedure, grantee] = kind === 'subsidy' ? splitReference(reference) : [reference, null];
  const { definition, type } = await loadDefinition(deps, procedure, hash);
  const changed = changePlan({ definition, type, grantee, facts: request.facts, change });
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
      const milestones = changed.milestones.map((one) => caseMilestone(one, changed.milestones));
      const phases = phasesOf(changed.milestones, kind === 'subsidy' ? null : type.phases);
      if (change.kind === 'start') {
        const workflowId = kind === 'subsidy' ? subsidyWorkflowId(reference) : procedureWorkflowId(reference);
        const row = caseRow({ reference, workflowId, kind, hash, definition, phases });
        await openCase(
          deps.db,
          row,
          changed.milestones.map((one, position) => milestoneRow(reference, one, position)),
        );
      }
      const { subject, type: procedureType } = definition;
      const lots = kind === 'procedure' ? definition.lots.map((one) => one.id) : [];
      const scores = kind === 'procedure' && definition.evaluation !== null && settle(definition.evaluation).ok;
      const priced = kind === 'subsidy' && (await readYearPrices(deps.db, reference)).length > 0;
      return {
        kind: 'planned',
        facts: changed.facts,
        milestones,
        phases,
        subject,
        procedureType,
        lots,
        noteMarginDays: clarificationDays(definition.publication.urgent),
        scores,
        priced,
      };
    }
  }
}

/** `2019-JGD21110/perceel-1` is the grantee `perceel-1` of procedure `2019-JGD21110`. */
function splitReference(reference: string): [string, string | null] {
  const slash = reference.lastIndexOf('/');
  return [reference.slice(0, slash), reference.slice(slash + 1)];
}

/** A subsidy has the years that its milestones fall in; a procedure those phases of its type in which something happens. */
const phasesOf = (milestones: readonly PlannedMilestone[], ofType: readonly string[] | null): readonly string[] =>
  ofType?.filter((phase) => milestones.some((one) => one.phase === phase)) ??
  [...new Set(milestones.map((one) => one.phase))].sort();
