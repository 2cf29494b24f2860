import { sha256 } from '../../../files/evaluation/sha256.ts';
import type { FileToSend } from './take-files.ts';

/** A file to send of which the content is here already. */
export function fileOfContent(envelope: FileToSend['envelope'], name: string, content: string): FileToSend {
  const bytes = Buffer.from(content);
  return {
    envelope,
    name,
    bytes: bytes.byteLength,
    sha256: () => Promise.resolve(sha256(content)),
    async *read() {
      yield await Promise.resolve(bytes);
    },
  };
}
