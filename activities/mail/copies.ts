import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Copies of what the relay took: the one way to know of a mail whose answer did not come. */
export interface Copies {
  /** After this time what was taken is there. */
  readonly withinMs: number;
  /** Which of these Message-IDs are there. */
  among(messageIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Older copies are not looked at: the mail that is asked about has just gone out. */
const LOOK_BACK_MS = 7 * 86_400_000;
/** Enough of a file for its headers. */
const HEAD = 16_384;

/** A folder in which the relay keeps what it took, a file each: a Maildir, or the catcher of a private stack. */
export const copiesIn = (folder: string, withinMs: number): Copies => ({
  withinMs,
  async among(messageIds) {
    const wanted = new Set(messageIds);
    const found = new Set<string>();
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || found.size === wanted.size) continue;
      const path = join(entry.parentPath, entry.name);
      if (Date.now() - (await stat(path)).mtimeMs > LOOK_BACK_MS) continue;
      const id = /^message-id:\s*(<[^>]*>)/im.exec((await readFile(path)).subarray(0, HEAD).toString('latin1'))?.[1];
      if (id !== undefined && wanted.has(id)) found.add(id);
    }
    return found;
  },
});
