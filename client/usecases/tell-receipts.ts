import type { Client } from '@temporalio/client';
import type { Receipt } from '../../domain/case/receipt.ts';
import { readKeptCase } from '../../store/cases.ts';
import { inBatches } from '../../store/in-batches.ts';
import { toldOf } from '../../store/unheard.ts';
import { nudge, nudgeEnded, TOLD_TOGETHER } from '../temporal/nudge.ts';
import { endedCase } from './after-end.ts';
import type { Desk } from './desk.ts';

/** A receipt of which its case is to hear. */
interface ToTell {
  readonly desk: Desk;
  readonly receipt: Receipt;
}

const tellers = new WeakMap<Client, (one: ToTell) => Promise<void>>();

/**
 * Tells a case of a receipt, together with others that wait for the same. The row is the fact: a case that does not hear it now is told in
 * a round that follows.
 */
export async function tellReceipt(desk: Desk, receipt: Receipt): Promise<void> {
  const tell =
    tellers.get(desk.client) ?? inBatches(({ receipt: { reference } }: ToTell) => reference, tellAll, TOLD_TOGETHER);
  tellers.set(desk.client, tell);
  await tell({ desk, receipt });
}

/** Tells a case of several, in order. */
export async function tellReceipts(desk: Desk, receipts: readonly Receipt[]): Promise<void> {
  await Promise.all(receipts.map((one) => tellReceipt(desk, one)));
}

async function tellAll(all: readonly ToTell[]): Promise<readonly undefined[]> {
  const [one] = all;
  const stored = one === undefined ? null : await readKeptCase(one.desk.db, one.receipt.reference);
  if (one === undefined || stored === null) return all.map(() => undefined);
  const { db, client } = one.desk;
  const received = await toldOf(
    db,
    all.map(({ receipt }) => receipt),
  );
  if ((await nudge(client, stored.workflowId, received)) === 'not-found') {
    const ended = await endedCase(one.desk, stored.name.reference);
    if (ended !== null) await nudgeEnded(client, ended, received);
  }
  return all.map(() => undefined);
}
