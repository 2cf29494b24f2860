import { refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import { signedReceipt, type SignedReceipt } from '../../../store/signed-receipts.ts';
import type { CaseFile } from '../desk.ts';

/** A signed receipt, with the key by which anybody checks it; or why there is none. */
export async function receiptToKeep(
  { db, vault }: CaseFile,
  reference: string,
  no: number,
): Promise<(SignedReceipt & { readonly publicKey: string }) | Refusal> {
  if (vault === undefined) return refusal('no-vault');
  const signed = Number.isSafeInteger(no) ? await signedReceipt(db, reference, no) : null;
  if (signed === null) return refusal('unknown-bid', { values: { no: String(no) } });
  return { ...signed, publicKey: await vault.signer.publicKey() };
}
