import { refusal, type Refusal } from '../../../../domain/acts/refusal.ts';
import { letterState, type OtherChannel } from '../../../../domain/office/letter.ts';
import { needsOtherChannel } from '../../../../domain/office/letter-decision.ts';
import { putProof } from '../../../../store/letter-proofs.ts';
import { readLetters, type StoredLetter } from '../../../../store/letters.ts';
import { markLetters } from '../../../../store/mark-letters.ts';
import type { AtOffice, OfficeDone, OfficeEffect } from '../effect.ts';
import { putInOutbox } from './put-in-outbox.ts';

/** A letter of a case by its number, or that there is none. */
async function letterNo({ tx, reference }: AtOffice, no: number): Promise<StoredLetter | Refusal> {
  const letter = (await readLetters(tx, reference)).find((one) => one.no === no);
  return letter ?? refusal('letter-unknown', { values: { no: String(no) } });
}

/** Takes back a letter that did not go: what was stored stays, and another one can take its place. */
export const withdrawLetter: OfficeEffect<'withdrawLetter'> = async (given, { letter: no, reason }) => {
  const letter = await letterNo(given, no);
  if ('rule' in letter) return letter;
  if (letter.releasedAt !== null || letter.withdrawnAt !== null)
    return refusal('letter-gone', { values: { no: String(no) } });
  await markLetters(given.tx, [letter.id], { kind: 'withdrawn', at: given.now });
  return {
    key: `brief/${no}/teruggetrokken`,
    fact: { kind: 'letter-withdrawn', letter: no, reason: await given.text(reason) },
    told: { no },
  };
};

/** Sends the same letter to another address, after mail could not bring it. */
export const sendLetterAgain: OfficeEffect<'sendLetterAgain'> = async (given, { letter: no, mail }) => {
  const letter = await letterNo(given, no);
  if ('rule' in letter) return letter;
  if (!needsOtherChannel(letter)) return refusal('letter-not-back', { values: { no: String(no) } });
  await putInOutbox(given, letter, mail);
  const attempt = letter.attempts + 1;
  return {
    key: `brief/${no}/opnieuw/${attempt}`,
    fact: { kind: 'letter-sent-again', letter: no, attempt },
    told: { no, mail },
  };
};

export const postLetter: OfficeEffect<'postLetter'> = (given, wish) => sentOtherwise(given, 'post', wish);
export const publishLetter: OfficeEffect<'publishLetter'> = (given, wish) => sentOtherwise(given, 'publication', wish);

/** Files that a letter went by another channel: the proof with its day. */
async function sentOtherwise(
  given: AtOffice,
  channel: OtherChannel,
  wish: { readonly letter: number; readonly proof: string; readonly sentAt?: number },
): Promise<OfficeDone | Refusal> {
  const { tx, now } = given;
  const { letter: no, proof } = wish;
  const letter = await letterNo(given, no);
  if ('rule' in letter) return letter;
  const sentAt = wish.sentAt ?? now;
  const values = { no: String(no) };
  if (letter.releasedAt === null || letterState(letter) === 'withdrawn')
    return refusal('letter-not-released', { values });
  if (sentAt > now) return refusal('moment-in-future');
  if (sentAt < letter.madeAt) return refusal('letter-proof-early', { values });
  const key = `${channel}/${proof.trim()}`;
  const isNew = await putProof(tx, {
    reference: given.reference,
    letter: letter.id,
    key,
    kind: channel,
    attempt: null,
    at: sentAt,
    detail: proof.trim(),
    evidence: null,
  });
  if (!isNew) return refusal('letter-proof-there', { values: { ...values, proof } });
  return {
    key: `brief/${no}/${key}`,
    fact: { kind: 'letter-sent-otherwise', letter: no, channel, sentAt, proof: await given.text(proof) },
    told: { no },
  };
}
