import { PROOF, proofFor } from '../proof.ts';
import type { Seen } from '../seen.ts';

/** What every form that is posted has in it: that it came from a page of ours. */
export const ProofField = ({ seen: { given, visitor } }: { readonly seen: Seen }) => (
  <input type="hidden" name={PROOF} value={proofFor(given.secret, visitor)} />
);
