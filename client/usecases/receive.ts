import { refusal, type Refusal } from '../../domain/acts/refusal.ts';
import type { Receipt } from '../../domain/case/receipt.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { sha256 as hashOf } from '../../files/evaluation/sha256.ts';
import { readKeptCase, type StoredCase } from '../../store/cases.ts';
import { receive as store } from '../../store/receipts.ts';
import { toldOf } from '../../store/unheard.ts';
import type { ReceivedKind } from '../../domain/case/received-kind.ts';
import { CLOCK_TOLERANCE_MS, possibleSince } from '../../domain/acts/bars.ts';
import { nudge, nudgeEnded } from '../temporal/nudge.ts';
import { endedCase } from './after-end.ts';
import type { Desk } from './desk.ts';
import { lotAsked } from './find.ts';
import { contentOf, unfitQuestion, type AskedWith } from './office/ask.ts';
import { keepQuestion } from './office/keep-question.ts';

export type { ReceivedKind } from '../../domain/case/received-kind.ts';
export type { Receipt } from '../../domain/case/receipt.ts';

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
  /** Of a question: what its asker says beside the text. */
  readonly asked?: AskedWith;
}

export type HandedIn =
  /** It is on record, with what it is judged. */
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  /** What was typed cannot be: a moment that there is not. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-case' };

/**
 * Takes in a question, a request or a bid, whenever it comes and whatever lot or number it names: the receipt is a row, with a judgement
 * beside it, before anything else happens. The case hears of it, also when it has ended.
 */
export async function handIn(desk: Desk, asked: HandIn): Promise<HandedIn> {
  const content = asked.kind === 'question' ? contentOf(asked.content, asked.asked ?? {}) : asked.content;
  const sha256 = hashOf(content);
  // What names neither a lot nor a moment is on record before anything is read.
  const stored = asked.lot === null && asked.came === undefined ? null : await readKeptCase(desk.db, asked.reference);
  const strange = impossible(stored, asked, desk.now) ?? (asked.kind === 'question' ? unfitQuestion(asked) : null);
  if (strange !== null) return { kind: 'refused', refusal: strange };
  const uploadId = uploadIdOf({ ...asked, content });
  const given = { ...asked, ...lotOf(stored, asked.lot), uploadId, sha256 };
  const outcome = await store(desk.db, given, async (tx, receipt) => {
    if (asked.kind === 'question') await keepQuestion(tx, receipt, { ...asked.asked, text: asked.content });
  });
  if (outcome.kind !== 'receipt') return outcome;
  const { receipt } = outcome;
  // Again for one that was known: the first nudge may not have come through.
  await tellReceipt(desk, receipt);
  return { kind: 'receipt', receipt };
}

/** The sender's own number, or one that follows from the content: the same content for another lot is something else. */
export function uploadIdOf({ uploadId, lot, content }: Pick<HandIn, 'uploadId' | 'lot' | 'content'>): string {
  const own = hashOf(lot === null ? content : JSON.stringify([content, lot]));
  return uploadId ?? `inhoud-${own.slice(0, CONTENT_DIGITS)}`;
}

/** The lot that it is for, by its id; or the name that its sender gave and that is no lot of the procedure. */
export function lotOf(
  stored: StoredCase | null,
  named: string | null,
): { readonly lot: string | null; readonly unknownLot: string | null } {
  const own = stored?.state.own;
  if (named === null || own?.kind !== 'tender') return { lot: named, unknownLot: null };
  const lot = lotAsked(own, named);
  return { lot, unknownLot: lot === null ? named : null };
}

/** A moment of receipt that cannot be: still to come, or long before there was a case. */
function impossible(stored: StoredCase | null, { came, at }: HandIn, now: Desk['now']): Refusal | null {
  if (came === undefined) return null;
  if (came.at > (at ?? now()) + CLOCK_TOLERANCE_MS) return refusal('moment-in-future');
  const since = stored === null ? null : possibleSince({ ...stored, ...stored.state });
  return since !== null && came.at < since ? refusal('moment-before-start') : null;
}

/**
 * Wakes the case. The row is the fact: a case that does not hear it now is told in a round that follows.
 * @returns whether the server answered
 */
export async function tellReceipt(desk: Desk, receipt: Receipt): Promise<boolean> {
  const { reference } = receipt;
  const stored = await readKeptCase(desk.db, reference);
  if (stored === null) return true;
  const received = await toldOf(desk.db, receipt);
  const heard = await nudge(desk.client, stored.workflowId, received);
  const ended = heard === 'not-found' ? await endedCase(desk, reference) : null;
  if (ended !== null) await nudgeEnded(desk.client, ended, received);
  return heard !== 'away';
}

/** The same for several, until the server does not answer: a list is not kept waiting for each of them. */
export async function tellReceipts(desk: Desk, receipts: readonly Receipt[]): Promise<void> {
  for (const receipt of receipts) if (!(await tellReceipt(desk, receipt))) return;
}
