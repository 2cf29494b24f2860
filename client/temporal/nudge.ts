import { ServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { RECEIVED_SIGNAL, type Received } from '../../contracts/acts.ts';
import { WORKFLOW_OF } from '../../contracts/names.ts';
import { runOf, type CarriedCase } from './carried-run.ts';

/** Whoever hands something in has her receipt; she waits no longer for a case to hear it. */
const PATIENCE_MS = 3_000;

/** Receipts of which a case hears at once: one commit of it takes them. */
export const TOLD_TOGETHER = 50;

/** Tells a case of what came in. @returns whether it runs; a server that is away is not waited for: a round tells it later. */
export async function nudge(
  client: Client,
  workflowId: string,
  received: readonly Received[],
): Promise<'told' | 'not-found' | 'away'> {
  try {
    await client.connection.withDeadline(Date.now() + PATIENCE_MS, () =>
      client.workflow.getHandle(workflowId).signal(RECEIVED_SIGNAL, received),
    );
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'not-found';
    // The row is the fact: a round tells it later.
    if (error instanceof ServiceError) return 'away';
    throw error;
  }
  return 'told';
}

/** Tells the same to a case that has ended: it opens once more from the state that it ended in, and closes again. */
export async function nudgeEnded(client: Client, ended: CarriedCase, received: readonly Received[]): Promise<void> {
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
