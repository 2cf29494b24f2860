import { ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { RECEIVED_SIGNAL } from '../contracts/acts.ts';
import type { Receipt } from '../domain/case/receipt.ts';
import { toldOf, unheardReceipts } from '../store/unheard.ts';
import type { Deps } from './deps.ts';

/** The rest goes in the next round. */
const AT_MOST = 1_000;
/** Receipts of which a case hears at once. */
const TOGETHER = 50;
/** One case that does not answer keeps no other waiting for longer. */
const PATIENCE_MS = 8_500;

/** Tells cases of what came in while Temporal was away: the receipt was given without it. Told twice, it counts once. */
export async function tellUnheard({ db, temporal, log }: Pick<Deps, 'db' | 'temporal' | 'log'>): Promise<void> {
  const unheard = await unheardReceipts(db, AT_MOST);
  for (const workflowId of new Set(unheard.map((one) => one.workflowId))) {
    const receipts = unheard.flatMap((one) => (one.workflowId === workflowId ? [one.receipt] : []));
    for (let from = 0; from < receipts.length; from += TOGETHER)
      await tell({ db, temporal, log }, workflowId, receipts.slice(from, from + TOGETHER));
  }
}

async function tell(
  { db, temporal, log }: Pick<Deps, 'db' | 'temporal' | 'log'>,
  workflowId: string,
  receipts: readonly Receipt[],
): Promise<void> {
  const received = await toldOf(db, receipts);
  try {
    await temporal.connection.withDeadline(Date.now() + PATIENCE_MS, () =>
      temporal.workflow.getHandle(workflowId).signal(RECEIVED_SIGNAL, received),
    );
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError || error instanceof ServiceError)) throw error;
    log.warn({ reference: receipts[0]?.reference, error: String(error) }, 'a case could not be told of a receipt');
  }
}
