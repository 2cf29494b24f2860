import { createHash } from 'node:crypto';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import { RECEIVED_SIGNAL, type Received } from '../../contracts/acts.ts';
import { refusal, type Refusal } from '../../domain/acts/refusal.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { readCase, readMilestones } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { receive as store, type Receipt, type ReceivedKind } from '../../store/receipts.ts';
import { personOf, putRefusal } from './act.ts';

export type { Receipt, ReceivedKind } from '../../store/receipts.ts';

export interface HandIn {
  readonly reference: string;
  readonly kind: ReceivedKind;
  readonly party: string;
  /** The sender's own number. */
  readonly uploadId: string;
  readonly content: string;
  /** Business instant in a rehearsal; null: the clock of the database decides. */
  readonly at: EpochMs | null;
}

export type HandedIn =
  /** `refusal`: it came late; it is kept and marked. */
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly refusal: Refusal | null }
  /** The sender used this number before, for something else: nothing new is kept under it. */
  | { readonly kind: 'conflict'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-case' };

/** Takes in a question or a bid: the receipt is a row before anything else happens. What is late is kept, marked and told. */
export async function handIn(
  desk: { readonly client: Client; readonly db: Kysely<Database> },
  given: HandIn,
): Promise<HandedIn> {
  const sha256 = createHash('sha256').update(given.content).digest('hex');
  const outcome = await store(desk.db, { ...given, sha256 });
  switch (outcome.kind) {
    case 'no-case':
    case 'conflict':
      return outcome;
    case 'no-desk':
      return { kind: 'refused', refusal: refusal('no-desk') };
    case 'receipt': {
      const { receipt, closing } = outcome;
      if (receipt.late) return { kind: 'receipt', receipt, refusal: await recordLate(desk, receipt, closing) };
      // Again for one that was known: the first nudge may not have come through.
      await nudge(desk.client, desk.db, receipt);
      return { kind: 'receipt', receipt, refusal: null };
    }
  }
}

async function recordLate(
  { db }: { readonly db: Kysely<Database> },
  receipt: Receipt,
  closing: string,
): Promise<Refusal> {
  const { reference, kind, no, party, at } = receipt;
  const milestone = (await readMilestones(db, reference)).find((one) => one.milestone.id === closing)?.milestone;
  const late = refusal(kind === 'question' ? 'question-late' : 'bid-late', {
    milestone: closing,
    values: { no: String(no) },
    ...(milestone === undefined ? {} : { ground: milestone.ground }),
  });
  const stored = await readCase(db, reference);
  if (stored === null) return late;
  const by = await personOf({ db }, stored, party);
  await putRefusal({ db }, stored, { key: `${kind}/${no}`, at, by: [by], act: kind, refusal: late });
  return late;
}

/** Wakes the case. The row is the fact: without a nudge the count follows with the next one. */
async function nudge(client: Client, db: Kysely<Database>, receipt: Receipt): Promise<void> {
  const { kind, no, at, late } = receipt;
  const received: Received = { kind, no, at, late };
  const workflowId = (await readCase(db, receipt.reference))?.workflowId;
  if (workflowId === undefined) return;
  try {
    await client.workflow.getHandle(workflowId).signal(RECEIVED_SIGNAL, received);
  } catch (error) {
    // A case that runs no more counts nothing any more; the receipt stands.
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
