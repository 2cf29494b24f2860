import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Bytes of a key. */
export const KEY_BYTES = 32;
const MAGIC = Buffer.from('TKZ1');
const SALT_BYTES = 32;
const TAG_BYTES = 16;
/** Plain bytes in one part. */
const PART_BYTES = 64 * 1024;

/** What was sealed cannot be opened with this key, or is not as it was sealed. */
export class BrokenSeal extends Error {}

/**
 * Seals bytes as they come: AES-256-GCM over parts of 64 KiB, each with its number and whether it is the last in its nonce (the STREAM
 * construction of Hoang and others, as `age` has it), under a key that HKDF-SHA256 makes for this content alone from the key, a random
 * salt and what it belongs to. Form: `TKZ1`, salt of 32 bytes, then the parts, each with its tag of 16 bytes behind it.
 * @param context what the content belongs to; it opens nowhere else
 */
export async function* sealed(
  key: Uint8Array,
  context: string,
  plain: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const own = keyOf(key, salt, context);
  yield Buffer.concat([MAGIC, salt]);
  for await (const { part, no, isLast } of inParts(plain, PART_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', own, nonceOf(no, isLast));
    yield Buffer.concat([cipher.update(part), cipher.final(), cipher.getAuthTag()]);
  }
}

/** The bytes as they were before they were sealed; a part comes out only when its tag is right. @throws BrokenSeal */
export async function* unsealed(
  key: Uint8Array,
  context: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const source = startingWith(bytes, MAGIC.length + SALT_BYTES);
  const first = await source.next();
  const head = first.done === true ? Buffer.alloc(0) : first.value;
  if (head.length < MAGIC.length + SALT_BYTES || !head.subarray(0, MAGIC.length).equals(MAGIC))
    throw new BrokenSeal('not sealed');
  const own = keyOf(key, head.subarray(MAGIC.length), context);
  for await (const { part, no, isLast } of inParts(source, PART_BYTES + TAG_BYTES)) {
    if (part.length < TAG_BYTES) throw new BrokenSeal('broken off');
    const decipher = createDecipheriv('aes-256-gcm', own, nonceOf(no, isLast));
    decipher.setAuthTag(part.subarray(-TAG_BYTES));
    const plain = decipher.update(part.subarray(0, -TAG_BYTES));
    try {
      decipher.final();
    } catch {
      throw new BrokenSeal(`part ${no} is not as it was sealed`);
    }
    yield plain;
  }
}

const keyOf = (key: Uint8Array, salt: Uint8Array, context: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `tenderklok/zegel/1/${context}`, KEY_BYTES));

const NONCE_BYTES = 12;

/** The key is of one content alone, so that the number of the part makes the nonce. */
function nonceOf(no: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(no, NONCE_BYTES - 5);
  nonce.writeUInt8(isLast ? 1 : 0, NONCE_BYTES - 1);
  return nonce;
}

interface Part {
  readonly part: Buffer;
  readonly no: number;
  readonly isLast: boolean;
}

/** The same bytes in parts of this size, the last smaller; of nothing one empty part. */
async function* inParts(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Part> {
  let [waiting, count, no]: [Uint8Array[], number, number] = [[], 0, 0];
  for await (const some of bytes) {
    waiting.push(some);
    count += some.byteLength;
    // What fills a part exactly may be the last one.
    if (count <= size) continue;
    const all = Buffer.concat(waiting);
    let from = 0;
    for (; all.length - from > size; from += size)
      yield { part: all.subarray(from, from + size), no: no++, isLast: false };
    [waiting, count] = [[all.subarray(from)], all.length - from];
  }
  yield { part: Buffer.concat(waiting), no, isLast: true };
}

/** First so many bytes, then the rest as it comes. */
async function* startingWith(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const some of bytes) {
    if (head === null) {
      yield Buffer.from(some.buffer, some.byteOffset, some.byteLength);
      continue;
    }
    head = Buffer.concat([head, some]);
    if (head.length < size) continue;
    yield head.subarray(0, size);
    if (head.length > size) yield head.subarray(size);
    head = null;
  }
  if (head !== null) yield head;
}
