import { canonicalJson } from './canonical.ts';

/** A SHA-256 in lower-case hex of a text's UTF-8 bytes; given by the caller, for the domain has no cryptography. */
export type Sha256 = (text: string) => string;

/** A ranking as it was fixed: what went in, what came out, and the hash of each in canonical JSON. */
export interface RankingArtefact {
  readonly kind: 'ranking-artefact';
  readonly input: unknown;
  readonly result: unknown;
  readonly inputHash: string;
  readonly resultHash: string;
}

export interface Verification {
  /** The stored input still has its hash. */
  readonly inputMatches: boolean;
  /** The stored result still has its hash. */
  readonly resultMatches: boolean;
  /** The stored input still gives the stored result. */
  readonly reproduced: boolean;
  readonly verified: boolean;
}

/** Fixes a ranking. What is stored afterwards is this, as canonical JSON. */
export const freeze = (input: unknown, result: unknown, sha256: Sha256): RankingArtefact => ({
  kind: 'ranking-artefact',
  input,
  result,
  inputHash: sha256(canonicalJson(input)),
  resultHash: sha256(canonicalJson(result)),
});

/**
 * Verifies a fixed ranking; it is never computed again to replace it (U3.8).
 * @param again what the input gives today.
 */
export function verifyArtefact(artefact: RankingArtefact, again: unknown, sha256: Sha256): Verification {
  const inputMatches = sha256(canonicalJson(artefact.input)) === artefact.inputHash;
  const resultMatches = sha256(canonicalJson(artefact.result)) === artefact.resultHash;
  const reproduced = canonicalJson(artefact.result) === canonicalJson(again);
  return { inputMatches, resultMatches, reproduced, verified: inputMatches && resultMatches && reproduced };
}
