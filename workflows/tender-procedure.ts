import { continueAsNew } from '@temporalio/workflow';
import type { CaseInput } from '../contracts/input.ts';
import type { CaseState, Outcome } from '../contracts/case-state.ts';
import { PHASES } from './phases/phases.ts';
import { openCase, planCase } from './run/open-case.ts';

/** A procedure from market consultation to the start of services, one phase a run, or more when much comes in (id `aanbesteding/<kenmerk>`). */
export async function tenderProcedure(input: CaseInput, carried?: CaseState): Promise<Outcome> {
  const run = openCase('procedure', input, carried);
  await planCase(run);
  await run.begin();
  await PHASES[run.state.phase]?.(run);
  await run.rest();
  await run.awake();
  const next = run.phaseAfter();
  if (!run.over && next === null) await run.finish('completed');
  await run.leave(next);
  if (run.state.outcome !== null) return run.state.outcome;
  return continueAsNew<typeof tenderProcedure>(input, run.state);
}
