import { zipSync } from 'fflate';
import type { EpochMs } from '../../domain/law/iso-date.ts';

/** A file of an archive, by its path with slashes. */
export interface FileToPack {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Files as one zip, in the order in which they are given. @param at the instant that each of them bears */
export const writeZip = (files: readonly FileToPack[], at: EpochMs): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        files.map(({ path, content }) => [path, typeof content === 'string' ? Buffer.from(content) : content]),
      ),
      { mtime: at },
    ),
  );
