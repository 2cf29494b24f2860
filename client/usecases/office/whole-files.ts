import type { Envelope } from '../../../domain/office/envelope.ts';
import type { BidFile, StoredBid } from '../../../store/bids.ts';
import { hashOfStream } from '../../../vault/hash-of.ts';
import { openSealed } from '../../../vault/intake.ts';
import { NoObject } from '../../../vault/object-store.ts';
import { BrokenSeal } from '../../../vault/seal.ts';
import type { Vault } from '../../../vault/vault.ts';
import { sealedFor } from './sealed-for.ts';

/** A file with whether it opens and is what its receipt says. */
export interface CheckedFile {
  readonly name: string;
  readonly sha256: string;
  readonly whole: boolean;
}

/** Opens every file of one part of these bids to see whether it is what came in; nothing is kept of it. By number of the bid. @throws NoKey */
export async function wholeFiles(
  vault: Vault,
  reference: string,
  envelope: Envelope,
  bids: readonly StoredBid[],
): Promise<ReadonlyMap<number, readonly CheckedFile[]>> {
  const checked = new Map<number, readonly CheckedFile[]>();
  for (const { no, files } of bids) {
    const own: CheckedFile[] = [];
    for (const file of files.filter((one) => one.envelope === envelope))
      own.push({ name: file.name, sha256: file.sha256, whole: await isWhole(vault, reference, file) });
    checked.set(no, own);
  }
  return checked;
}

async function isWhole(vault: Vault, reference: string, file: BidFile): Promise<boolean> {
  const plain = openSealed(vault, sealedFor(reference, file.envelope, file.upload), file.object);
  try {
    return (await hashOfStream(plain)) === file.sha256;
  } catch (error) {
    // It is told in the record of the opening: the other bids are opened all the same.
    if (error instanceof BrokenSeal || error instanceof NoObject) return false;
    throw error;
  }
}
