import { createHash } from 'node:crypto';
import type { Keyring } from './keyring.ts';
import type { ObjectStore } from './object-store.ts';
import { sealed, unsealed } from './seal.ts';

/** What came in: its own hash and size, and where it lies sealed. */
export interface SealedFile {
  /** SHA-256 of the bytes as they came, in lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Where the sealed bytes are kept. */
  readonly address: string;
}

/** More bytes came than one file may have. */
export class TooLarge extends Error {
  readonly mostBytes: number;
  constructor(mostBytes: number) {
    super(`more than ${mostBytes} bytes`);
    this.mostBytes = mostBytes;
  }
}

/** Where files are kept, and the keys that seal them. */
export interface SealedStore {
  readonly objects: ObjectStore;
  readonly keys: Keyring;
  /** How many bytes one file may have. */
  readonly mostBytes: number;
}

/** What a file is sealed for: the key is of all files of it together. @example { key: '2019-JGD21110/quality', context: '…' } */
export interface SealedFor {
  /** Name of the key. */
  readonly key: string;
  /** What the content belongs to. */
  readonly context: string;
}

/**
 * Takes a file in: measured, hashed and sealed as it streams, so that its plain bytes are in no file.
 * @param announced how many bytes it says it has
 * @throws TooLarge when it has more than it may; NoRoom when the disk has too little left. Then nothing of it stays.
 */
export async function takeSealed(
  { objects, keys, mostBytes }: SealedStore,
  { key, context }: SealedFor,
  plain: AsyncIterable<Uint8Array>,
  announced: number | null = null,
): Promise<SealedFile> {
  if (announced !== null && announced > mostBytes) throw new TooLarge(mostBytes);
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const part of plain) {
      bytes += part.byteLength;
      if (bytes > mostBytes) throw new TooLarge(mostBytes);
      hash.update(part);
      yield part;
    }
  }
  const { address } = await objects.put(sealed(await keys.keyFor(key), context, measured()), announced ?? 0);
  return { sha256: hash.digest('hex'), bytes, address };
}

/** The key is not here, so that nothing can be opened. */
export class NoKey extends Error {}

/** The plain bytes of a file that was taken in. @throws NoKey, NoObject, BrokenSeal */
export async function* openSealed(
  { objects, keys }: Pick<SealedStore, 'objects' | 'keys'>,
  { key, context }: SealedFor,
  address: string,
): AsyncGenerator<Uint8Array> {
  const known = await keys.knownKey(key);
  if (known === null) throw new NoKey(key);
  yield* unsealed(known, context, objects.read(address));
}
