import { createHash } from 'node:crypto';

/** SHA-256 of bytes as they stream, in lower-case hex. */
export async function hashOfStream(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of bytes) hash.update(part);
  return hash.digest('hex');
}
