import { decisionProof, reportFault } from '../../../domain/office/letter-decision.ts';
import type { LetterFault } from '../../../domain/case/record-fault.ts';
import { changedLetterParts, partHashes, unfiledAnswers } from '../../../store/letter-faults.ts';
import { decisionsWithLetters } from '../../../store/letter-decisions.ts';
import { lettersBelow } from '../../../store/letters.ts';
import { hashOfParts } from '../office/letters/store-letter.ts';
import type { Check } from './check.ts';

/**
 * Letters that were let go are in the outbox or went by another channel; what the relay took is on file; stored bytes fit their hashes; and
 * every window points to proof of sending.
 */
export const letters: Check = async ({ db, reference }) => {
  const all = await lettersBelow(db, reference);
  const hashes = await partHashes(
    db,
    all.map(({ id }) => id),
  );
  const changed = new Set(await changedLetterParts(db, reference));
  const unfiled = new Set(await unfiledAnswers(db, reference));
  const wrong = all.flatMap((one): LetterFault[] => {
    const of = { kind: 'letter', reference: one.reference, no: one.no } as const;
    const isLost = one.releasedAt !== null && one.attempts === 0 && one.address !== null && one.proofs.length === 0;
    const isChanged = changed.has(one.id) || hashOfParts(hashes.get(one.id) ?? []) !== one.sha256;
    return [
      ...(isLost ? [{ ...of, how: 'not-in-outbox' } as const] : []),
      ...(unfiled.has(one.id) ? [{ ...of, how: 'no-proof' } as const] : []),
      ...(isChanged ? [{ ...of, how: 'bytes' } as const] : []),
    ];
  });
  const references = new Set(all.map((one) => one.reference));
  const windows = (await decisionsWithLetters(db)).flatMap((one) => {
    const own = all.filter((letter) => letter.reference === one.reference);
    if (one.reportedAt === null || !references.has(one.reference)) return [];
    const isOpen = decisionProof(own, one).kind !== 'proven' || reportFault(own, one, one.reportedAt) !== null;
    return isOpen ? [{ kind: 'window', reference: one.reference, decision: one.milestone } as const] : [];
  });
  return [...wrong, ...windows];
};
