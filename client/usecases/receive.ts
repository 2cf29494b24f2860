import { createHash } from 'node:crypto';
import { ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { RECEIVED_SIGNAL, type Received } from '../../contracts/acts.ts';
import { refusal, type Refusal, type RefusalRule } from '../../domain/acts/refusal.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { readCase, readMilestones } from '../../store/cases.ts';
import { receive as store, type Receipt } from '../../store/receipts.ts';
import type { ReceivedKind } from '../../domain/case/received-kind.ts';
import { CLOCK_TOLERANCE_MS, possibleSince } from '../../domain/acts/bars.ts';
import type { CaseFile, Desk } from './desk.ts';
import { lotAsked } from './find.ts';
import { putRefusal } from './put-refusal.ts';
import { personOf } from './travelling.ts';

export type { ReceivedKind } from '../../domain/case/received-kind.ts';
export type { Receipt } from '../../store/receipts.ts';

/** Enough of a hash to tell apart what one sender hands in. */
const CONTENT_DIGITS = 12;

export interface HandIn {
  readonly reference: string;
  readonly kind: ReceivedKind;
  readonly party: string;
  /** The lot that it is for; null when the sender names none. */
  readonly lot: string | null;
  /** The sender's own number; null when there is none: then the same content is the same thing. */
  readonly uploadId: string | null;
  readonly content: string;
  /** Now by the clock of a rehearsal; null: the clock of the database decides. */
  readonly at: EpochMs | null;
  /** When it came in elsewhere, on a platform, and what shows that; absent: it comes in here and now. */
  readonly came?: { readonly at: EpochMs; readonly proof: string };
}

export type HandedIn =
  /** `refusal`: it came late, or after the end of its case; it is kept. */
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly refusal: Refusal | null }
  /** The sender used this number before, for something else: nothing new is kept under it. */
  | { readonly kind: 'conflict'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-case' };

/** Takes in a question, a request or a bid: the receipt is a row before anything else happens. What comes too late is kept, and that is told. */
export async function handIn(desk: Desk, asked: HandIn): Promise<HandedIn> {
  const sha256 = createHash('sha256').update(asked.content).digest('hex');
  const given = await withLot(desk, asked);
  if ('rule' in given) return { kind: 'refused', refusal: given };
  const strange = await impossible(desk, given);
  if (strange !== null) return { kind: 'refused', refusal: strange };
  const uploadId = given.uploadId ?? `inhoud-${sha256.slice(0, CONTENT_DIGITS)}`;
  const outcome = await store(desk.db, { ...given, uploadId, sha256 });
  switch (outcome.kind) {
    case 'no-case':
    case 'conflict':
      return outcome;
    case 'requests-first':
    case 'no-desk': {
      const { kind, at } = given;
      const key = `${kind}/${outcome.kind}/${sha256}/${uploadId}`;
      const why =
        outcome.kind === 'no-desk'
          ? refusal('no-desk')
          : refusal('requests-first', { milestone: outcome.closing, ground: 'Aw 2.71 lid 2' });
      return { kind: 'refused', refusal: await refuse(desk, given, key, at ?? desk.now(), why) };
    }
    case 'receipt': {
      const { receipt, closing, ended } = outcome;
      if (ended) {
        const after = refusal(AFTER_END[receipt.kind], { values: { no: String(receipt.no) } });
        return { kind: 'receipt', receipt, refusal: await refuseReceipt(desk, receipt, after) };
      }
      if (receipt.late) return { kind: 'receipt', receipt, refusal: await recordLate(desk, receipt, closing) };
      // Again for one that was known: the first nudge may not have come through.
      await nudge(desk, receipt);
      return { kind: 'receipt', receipt, refusal: null };
    }
  }
}

/** What is handed in with its lot by its id, or that the procedure has no such lot. */
async function withLot({ db }: CaseFile, given: HandIn): Promise<HandIn | Refusal> {
  const own = given.lot === null ? undefined : (await readCase(db, given.reference))?.state.own;
  if (given.lot === null || own?.kind !== 'tender') return given;
  const lot = lotAsked(own, given.lot);
  return lot === null
    ? refusal('unknown-lot', { values: { lot: given.lot, lots: own.lots.join(', ') } })
    : { ...given, lot };
}

/** A moment of receipt that cannot be: still to come, or long before there was a case. */
async function impossible(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  { reference, came, at }: HandIn,
): Promise<Refusal | null> {
  if (came === undefined) return null;
  if (came.at > (at ?? now()) + CLOCK_TOLERANCE_MS) return refusal('moment-in-future');
  const stored = await readCase(db, reference);
  const since = stored === null ? null : possibleSince({ ...stored, ...stored.state });
  return since !== null && came.at < since ? refusal('moment-before-start') : null;
}

/** Why nothing is done with what came when the desk had closed. */
const AFTER_CLOSING = { question: 'question-late', request: 'request-late', bid: 'bid-late' } as const satisfies Record<
  ReceivedKind,
  RefusalRule
>;
/** The same, of what came when there was no procedure any more. */
const AFTER_END = { question: 'question-ended', request: 'request-ended', bid: 'bid-ended' } as const satisfies Record<
  ReceivedKind,
  RefusalRule
>;

async function recordLate(desk: CaseFile, receipt: Receipt, closing: string): Promise<Refusal> {
  const { reference, kind, no } = receipt;
  const milestone = (await readMilestones(desk.db, reference)).find((one) => one.milestone.id === closing)?.milestone;
  const late = refusal(AFTER_CLOSING[kind], {
    milestone: closing,
    values: { no: String(no) },
    ...(milestone === undefined ? {} : { ground: milestone.ground }),
  });
  return refuseReceipt(desk, receipt, late);
}

const refuseReceipt = (desk: CaseFile, receipt: Receipt, why: Refusal): Promise<Refusal> =>
  refuse(desk, receipt, `${receipt.kind}/${receipt.no}`, receipt.filedAt, why);

async function refuse(
  desk: CaseFile,
  { reference, kind, party }: Pick<HandIn, 'reference' | 'kind' | 'party'>,
  key: string,
  at: EpochMs,
  why: Refusal,
): Promise<Refusal> {
  const stored = await readCase(desk.db, reference);
  if (stored === null) return why;
  // Whoever sends something in is no member of staff: nobody vouches for her.
  const { by } = await personOf(desk, stored, party, 'keep');
  await putRefusal(desk, stored, { key, at, by: { by }, act: kind, refusal: why });
  return why;
}

/** Wakes the case. The row is the fact: without a nudge the count follows with the next one. */
async function nudge({ client, db }: Desk, { reference, kind, no, filedAt, late }: Receipt): Promise<void> {
  const stored = await readCase(db, reference);
  if (stored === null) return;
  const received: Received = { kind, no, at: filedAt, late };
  try {
    await client.workflow.getHandle(stored.workflowId).signal(RECEIVED_SIGNAL, received);
  } catch (error) {
    // A case that runs no more counts nothing, and a server that is away hears of the next one; the receipt stands.
    if (!(error instanceof WorkflowNotFoundError || error instanceof ServiceError)) throw error;
  }
}
