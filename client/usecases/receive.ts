import { createHash } from 'node:crypto';
import type { Received } from '../../contracts/acts.ts';
import { refusal, type Refusal } from '../../domain/acts/refusal.ts';
import type { AsideReceipt } from '../../domain/case/receipt-judgement.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { readCase } from '../../store/cases.ts';
import { cameInTime } from '../../store/received.ts';
import type { Receipt } from '../../store/receipt.ts';
import { receive as store } from '../../store/receipts.ts';
import { putText } from '../../store/texts.ts';
import type { ReceivedKind } from '../../domain/case/received-kind.ts';
import { CLOCK_TOLERANCE_MS, possibleSince } from '../../domain/acts/bars.ts';
import { nudge, nudgeEnded } from '../temporal/nudge.ts';
import { endedCase } from './after-end.ts';
import type { CaseFile, Desk } from './desk.ts';
import { lotAsked } from './find.ts';

export type { ReceivedKind } from '../../domain/case/received-kind.ts';
export type { Receipt } from '../../store/receipt.ts';

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
  /** It is on record, with what it is judged. */
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  /** The sender used this number before, for something else: nothing new is kept under it. */
  | { readonly kind: 'conflict'; readonly receipt: Receipt }
  /** What was typed cannot be: a moment or a lot that there is not. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-case' };

/**
 * Takes in a question, a request or a bid, whenever it comes: the receipt is a row, with a judgement beside it, before anything else
 * happens. The case hears of it, also when it has ended.
 */
export async function handIn(desk: Desk, asked: HandIn): Promise<HandedIn> {
  const sha256 = createHash('sha256').update(asked.content).digest('hex');
  const given = await withLot(desk, asked);
  if ('rule' in given) return { kind: 'refused', refusal: given };
  const strange = await impossible(desk, given);
  if (strange !== null) return { kind: 'refused', refusal: strange };
  const uploadId = given.uploadId ?? `inhoud-${sha256.slice(0, CONTENT_DIGITS)}`;
  const outcome = await store(desk.db, { ...given, uploadId, sha256 });
  if (outcome.kind !== 'receipt') return outcome;
  const { receipt } = outcome;
  // Again for one that was known: the first nudge may not have come through.
  await tell(desk, receipt);
  return { kind: 'receipt', receipt };
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

/** Wakes the case. The row is the fact: without a nudge the count follows with the next one. */
async function tell(desk: Desk, receipt: Receipt): Promise<void> {
  const { reference, kind, no, filedAt } = receipt;
  const stored = await readCase(desk.db, reference);
  if (stored === null) return;
  const aside = await asideOf(desk, receipt);
  const inTime = await cameInTime(desk.db, receipt);
  const received: Received = { kind, no, at: filedAt, inTime, ...(aside === null ? {} : { aside }) };
  if ((await nudge(desk.client, stored.workflowId, received)) === 'told') return;
  const ended = await endedCase(desk, reference);
  if (ended !== null) await nudgeEnded(desk.client, ended, received);
}

/** What a receipt that did not simply come in time says of itself; the name of its sender stays in the case file. */
async function asideOf({ db }: CaseFile, receipt: Receipt): Promise<AsideReceipt | null> {
  const { reference, judgement, milestone, ground, at: receivedAt, party } = receipt;
  if (judgement === 'in-time') return null;
  return { judgement, milestone, ground, receivedAt, from: await putText(db, reference, party) };
}
