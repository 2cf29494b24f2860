import { continueAsNew } from '@temporalio/workflow';
import type { CaseInput } from '../contracts/input.ts';
import type { CaseState, Outcome } from '../contracts/case-state.ts';
import { openCase, planCase } from './run/open-case.ts';

/**
 * The years of one grantee, one calendar year a run: accountability, indexation, review and settlement, until the last
 * settlement (U1.7, U1.8; id `subsidie/<kenmerk>/<ontvanger>`). What is overdue holds back its own date, not the next year.
 */
export async function subsidy(input: CaseInput, carried?: CaseState): Promise<Outcome> {
  const run = openCase('subsidy', input, carried);
  await planCase(run);
  await run.begin();
  await run.yearEnds();
  const next = run.phaseAfter();
  if (next === null) await run.everything();
  if (!run.over && next === null) await run.finish('completed');
  await run.leave(next);
  if (run.state.outcome !== null) return run.state.outcome;
  return continueAsNew<typeof subsidy>(input, run.state);
}
