import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
} from '@temporalio/client';
import type { StartSubsidies } from '../contracts/activities.ts';
import type { CaseInput } from '../contracts/input.ts';
import { subsidyName, WORKFLOW, workflowIdOf } from '../contracts/names.ts';
import type { CaseName } from '../domain/case/state.ts';
import { subsidyTitle } from '../texts/labels/activities.ts';
import { takeBasePrices } from '../store/price-years.ts';
import { reserveOffset } from '../store/clocks.ts';
import type { Definition } from '../domain/plan/definition.ts';
import { grantYear } from './grant-year.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';

/** Starts the yearly case of every grantee; one that runs already is left alone. */
export async function startSubsidies(deps: Deps, request: StartSubsidies): Promise<string[]> {
  const { reference: procedure } = request.case;
  const { definition } = await loadDefinition(deps, procedure, request.hash);
  const references: string[] = [];
  for (const grantee of definition.subsidy?.grantees ?? []) {
    const name = subsidyName(procedure, grantee.id);
    const { reference } = name;
    const winners = (request.winners ?? []).filter((one) => grantee.lots.includes(one.lot));
    // Lots that were not awarded have no grantee.
    if (request.winners !== null && winners.length === 0) continue;
    if (grantee.lots.some((lot) => request.heldLots.includes(lot))) continue;
    for (const year of yearsBeforeIndexation(definition)) {
      await takeBasePrices(deps.db, reference, { reference: procedure, winners, year });
      await grantYear(deps, definition, name, year);
    }
    const bij = { parent: name.parent, part: name.part };
    const input: CaseInput = {
      kenmerk: reference,
      hash: request.hash,
      bij,
      ...(await clockOf(deps, reference, request)),
    };
    await startOnce(deps, name, input, subsidyTitle(grantee.id, definition.subject));
    references.push(reference);
  }
  return references;
}

/** The years in which the prices of the bid hold: the first, and those until the first indexation. */
function yearsBeforeIndexation({ subsidy }: Definition): number[] {
  if (subsidy === null) return [];
  const { firstYear, years, indexation } = subsidy;
  const until = Math.min(indexation?.firstYear ?? firstYear + years, firstYear + years);
  return Array.from({ length: Math.max(1, until - firstYear) }, (_, index) => firstYear + index);
}

async function startOnce(deps: Deps, name: CaseName, input: CaseInput, staticSummary: string): Promise<void> {
  try {
    await deps.temporal.workflow.start(WORKFLOW.subsidy, {
      workflowId: workflowIdOf('subsidy', name),
      taskQueue: deps.taskQueue,
      args: [input],
      staticSummary,
      workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
      workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
    });
  } catch (error) {
    // It ran and has ended: that is started, too.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** A clock of its own is frozen in the case file first, so that a retry starts the case on the same clock. */
async function clockOf(
  deps: Deps,
  reference: string,
  { startsAt, ownClock }: StartSubsidies,
): Promise<Pick<CaseInput, 'clock'>> {
  if (!ownClock) return {};
  const offsetMs = await reserveOffset(deps.db, reference, startsAt - Date.now());
  return { clock: { offsetMs, startsAt } };
}
