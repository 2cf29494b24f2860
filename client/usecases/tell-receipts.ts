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

const tellers = new WeakMap<Client, (one: ToTell) => Promise<unknown>>();

/**
 * Tells a case of a receipt, together with others that wait for the same. The row is the fact: a case that does not hear it now is told in
 * a round that follows.
 */
export async function tellReceipt(desk: Desk, receipt: Receipt): Promise<void> {
  const tell =
    tellers.get(desk.client) ?? inBatches(({ receipt: { reference } }: ToTell) => reference, run, TOLD_TOGETHER);
  tellers.set(desk.client, tell);
  await tell({ desk, receipt });
}

const run = async (all: readonly ToTell[]): Promise<readonly unknown[]> => {
  const [first] = all;
  if (first !== undefined)
    await told(
      first.desk,
      all.map(({ receipt }) => receipt),
    );
  return all;
};

/** Tells a case of several, until the server does not answer: a list is not kept waiting for each of them. */
export async function tellReceipts(desk: Desk, receipts: readonly Receipt[]): Promise<void> {
  for (let from = 0; from < receipts.length; from += TOLD_TOGETHER)
    if (!(await told(desk, receipts.slice(from, from + TOLD_TOGETHER)))) return;
}

/** @returns whether the server answered */
async function told(desk: Desk, receipts: readonly Receipt[]): Promise<boolean> {
  const { db, client } = desk;
  const [{ reference } = { reference: '' }] = receipts;
  const stored = await readKeptCase(db, reference);
  if (stored === null) return true;
  const received = await toldOf(db, receipts);
  const heard = await nudge(client, stored.workflowId, received);
  const ended = heard === 'not-found' ? await endedCase(desk, reference) : null;
  if (ended !== null) await nudgeEnded(client, ended, received);
  return heard !== 'away';
}
