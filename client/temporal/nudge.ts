import { ServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { RECEIVED_SIGNAL, type Received } from '../../contracts/acts.ts';
import { WORKFLOW_OF } from '../../contracts/names.ts';
import { runOf, type CarriedCase } from './carried-run.ts';

/** Tells a case that something came in. @returns whether it runs; a server that is away is not waited for. */
export async function nudge(client: Client, workflowId: string, received: Received): Promise<'told' | 'not-found'> {
  try {
    await client.workflow.getHandle(workflowId).signal(RECEIVED_SIGNAL, received);
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'not-found';
    // The row is the fact: the next one tells it as well.
    if (!(error instanceof ServiceError)) throw error;
  }
  return 'told';
}

/** Tells the same to a case that has ended: it opens once more from the state that it ended in, and closes again. */
export async function nudgeEnded(client: Client, ended: CarriedCase, received: Received): Promise<void> {
  try {
    await client.workflow.signalWithStart(WORKFLOW_OF[ended.kind], {
      ...runOf(ended),
      signal: RECEIVED_SIGNAL,
      signalArgs: [received],
    });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
  }
}
