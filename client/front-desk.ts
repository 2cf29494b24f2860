import { createHash } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import { RECEIVED_SIGNAL, type Received } from '../contracts/acts.ts';
import { procedureWorkflowId } from '../contracts/names.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { readCase, readMilestones } from '../store/cases.ts';
import type { Database } from '../store/database.ts';
import { recordRefusal } from '../store/events.ts';
import { receive, type Receipt } from '../store/receipts.ts';
import { lateReceiptText } from '../texts/receipts.ts';

/** The milestone that closes the desk for questions, and for bids. */
const CLOSES = { question: 'questions-close', bid: 'submission-close' } as const;

export interface HandIn {
  readonly reference: string;
  readonly kind: 'question' | 'bid';
  readonly party: string;
  readonly uploadId: string;
  readonly content: string;
  /** Business instant in a rehearsal; null: the clock of the database decides. */
  readonly at: EpochMs | null;
}

/**
 * Takes in a question or a bid: the receipt is a row before anything else happens. What is late is kept, marked and refused.
 * @returns null when the procedure does not exist.
 */
export async function handIn(
  desk: { readonly client: Client | null; readonly db: Kysely<Database> },
  given: HandIn,
): Promise<Receipt | null> {
  const { kind } = given;
  const receipt = await receive(desk.db, {
    ...given,
    sha256: createHash('sha256').update(given.content).digest('hex'),
    closes: CLOSES[kind],
  });
  if (receipt === null) return null;
  if (receipt.late) await recordLate(desk.db, receipt);
  else if (desk.client !== null) await nudge(desk.client, receipt);
  return receipt;
}

async function recordLate(db: Kysely<Database>, receipt: Receipt): Promise<void> {
  const { reference, kind, no, party, at } = receipt;
  const milestone = CLOSES[kind];
  const closing = (await readMilestones(db, reference)).find((one) => one.id === milestone);
  await recordRefusal(db, {
    reference,
    key: `${kind}/${no}`,
    at: at.getTime(),
    phase: (await readCase(db, reference))?.phase ?? '',
    milestone,
    by: party,
    text: lateReceiptText(kind, no),
    rule: kind === 'question' ? 'question-late' : 'bid-late',
    ground: closing?.ground ?? null,
  });
}

/** Wakes the case. The row is the fact: without a nudge the count follows with the next one. */
async function nudge(client: Client, receipt: Receipt): Promise<void> {
  const received: Received = { kind: receipt.kind, no: receipt.no, at: receipt.at.getTime(), late: receipt.late };
  await client.workflow.getHandle(procedureWorkflowId(receipt.reference)).signal(RECEIVED_SIGNAL, received);
}
