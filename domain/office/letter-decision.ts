import type { EpochMs } from '../law/iso-date.ts';
import { letterState, makesKnown, provenBy, type Letter } from './letter.ts';

/** Letters that make one decision known, and how far they are. */
export type DecisionProof =
  /** Nothing of it was released. */
  | { readonly kind: 'not-released' }
  /** Of these there is no proof that they were sent: what counts from the decision does not count yet (Awb 6:8, Aw 2.127). */
  | { readonly kind: 'missing'; readonly letters: readonly Letter[]; readonly since: EpochMs }
  /** All have proof; the last one decides for the procedure. */
  | { readonly kind: 'proven'; readonly at: EpochMs };

/** The letters of a decision that count: those that were taken back do not. */
export const lettersOf = (letters: readonly Letter[], milestone: string): readonly Letter[] =>
  letters.filter((one) => one.milestone === milestone && makesKnown(one.kind) && one.withdrawnAt === null);

/** Whether a decision was made known to all (Aw 2.127, 2.130): proof of every letter, and the moment of the last. */
export function decisionProof(letters: readonly Letter[], milestone: string): DecisionProof {
  const own = lettersOf(letters, milestone);
  const released = own.flatMap(({ releasedAt }) => releasedAt ?? []);
  if (released.length === 0) return { kind: 'not-released' };
  const missing = own.filter((one) => provenBy(one) === null);
  if (missing.length > 0) return { kind: 'missing', letters: missing, since: Math.min(...released) };
  return { kind: 'proven', at: Math.max(...own.map((one) => provenBy(one)?.at ?? 0)) };
}

/** Decisions that letters of a case make known. */
export const decisionsIn = (letters: readonly Letter[]): readonly string[] => [
  ...new Set(
    letters.flatMap(({ milestone, kind, withdrawnAt }) =>
      milestone !== null && makesKnown(kind) && withdrawnAt === null ? [milestone] : [],
    ),
  ),
];

/** Letters of which it is known that mail does not bring them: somebody must choose another channel. */
export const needsOtherChannel = (letter: Letter): boolean => {
  const state = letterState(letter);
  return state === 'bounced' || (state === 'released' && letter.attempts === 0);
};
