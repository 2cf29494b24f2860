import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy } from '@temporalio/client';
import type { CaseWorkflow } from '../../contracts/handed.ts';
import { WORKFLOW_OF } from '../../contracts/names.ts';
import { endTrouble, troublesOf } from '../../store/troubles.ts';
import { runOf } from '../temporal/carried-run.ts';
import { runs } from '../temporal/runs.ts';
import { carriedCase } from './carried-case.ts';
import type { Desk } from './desk.ts';

export type Restarted = 'done' | 'no-case' | 'ended' | 'runs';

/**
 * Lets a case go on from the case file when no workflow runs for it any more, or when a reset put one in its place that knows less. What
 * is on record is not done again, and nobody gets a mail twice.
 */
export async function restartCase(desk: Desk, reference: string): Promise<Restarted> {
  const { client, db } = desk;
  const carried = await carriedCase(desk, reference);
  if (carried === null) return 'no-case';
  const { kind, workflowId, state } = carried;
  if (state.outcome !== null) return 'ended';
  const troubles = await troublesOf(db, reference);
  if (await runs(client, workflowId)) {
    if (!troubles.some((one) => one.kind === 'reset')) return 'runs';
    await client.workflow.getHandle(workflowId).terminate('herstart vanuit het dossier');
  }
  try {
    await client.workflow.start<CaseWorkflow>(WORKFLOW_OF[kind], {
      ...runOf(carried),
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
    });
  } catch (error) {
    // Somebody else was first.
    if (error instanceof WorkflowExecutionAlreadyStartedError) return 'runs';
    throw error;
  }
  for (const one of troubles) if (one.kind === 'no-workflow' || one.kind === 'reset') await endTrouble(db, one);
  return 'done';
}
