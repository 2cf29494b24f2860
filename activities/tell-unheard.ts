import { ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { RECEIVED_SIGNAL } from '../contracts/acts.ts';
import { toldOf, unheardReceipts } from '../store/unheard.ts';
import type { Deps } from './deps.ts';

/** The rest goes in the next round. */
const AT_MOST = 1_000;
/** One case that does not answer keeps no other waiting for longer. */
const PATIENCE_MS = 8_500;

/** Tells cases of what came in while Temporal was away: the receipt was given without it. Told twice, it counts once. */
export async function tellUnheard({ db, temporal, log }: Pick<Deps, 'db' | 'temporal' | 'log'>): Promise<void> {
  for (const { workflowId, receipt } of await unheardReceipts(db, AT_MOST)) {
    const received = await toldOf(db, receipt);
    try {
      await temporal.connection.withDeadline(Date.now() + PATIENCE_MS, () =>
        temporal.workflow.getHandle(workflowId).signal(RECEIVED_SIGNAL, received),
      );
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError || error instanceof ServiceError)) throw error;
      log.warn({ reference: receipt.reference, error: String(error) }, 'a case could not be told of a receipt');
    }
  }
}
