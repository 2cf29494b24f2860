import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOfStream } from './hash-of.ts';
import { NoObject, NoRoom, type KeptObject, type ObjectStore } from './object-store.ts';

/** So much stays free: PostgreSQL and Temporal write as well. */
export const LEAST_FREE_BYTES = 1_000_000_000;

/** The disk is full, or the share of it that this user has. */
const FULL: readonly (string | undefined)[] = ['ENOSPC', 'EDQUOT'];

/** Bytes that are held until they are written: each time that something is written costs as much. */
const WRITTEN_TOGETHER = 256 * 1024;

const ADDRESS = /^[0-9a-f]{64}$/;
/** Written under a name of its own first, in a folder where nobody looks for an address. */
const UNFINISHED = 'onaf';

/**
 * Keeps bytes in a folder of this machine: written to a temporary file, flushed to the disk, and only then given the name of their hash.
 * @param free how many bytes the disk has left; absent: it is asked
 */
export function diskStore(folder: string, free: () => Promise<number> = () => freeOn(folder)): ObjectStore {
  return {
    put: async (bytes, expected = 0) => {
      const path = join(folder, UNFINISHED, randomUUID());
      try {
        await mkdir(join(folder, UNFINISHED), { recursive: true, mode: 0o700 });
        const left = await free();
        if (left - expected < LEAST_FREE_BYTES) throw new NoRoom(left);
        const kept = await written(path, bytes);
        await settle(folder, path, kept.address);
        return kept;
      } catch (error) {
        await rm(path, { force: true });
        if (FULL.includes((error as NodeJS.ErrnoException).code)) throw new NoRoom(0);
        throw error;
      }
    },
    read: (address) => reading(pathOf(folder, address), address),
    list: () => listed(folder),
    remove: async (address) => rm(pathOf(folder, address), { force: true }),
    has: (address) => isThere(pathOf(folder, address)),
    isWhole: async (address) => {
      const path = pathOf(folder, address);
      if (!(await isThere(path))) return false;
      return (await hashOfStream(createReadStream(path) as AsyncIterable<Buffer>)) === address;
    },
  };
}

async function written(path: string, bytes: AsyncIterable<Uint8Array>): Promise<KeptObject> {
  const hash = createHash('sha256');
  let count = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    let waiting: Uint8Array[] = [];
    let held = 0;
    for await (const part of bytes) {
      hash.update(part);
      count += part.byteLength;
      waiting.push(part);
      held += part.byteLength;
      if (held < WRITTEN_TOGETHER) continue;
      await writeAll(file, waiting, held);
      [waiting, held] = [[], 0];
    }
    await writeAll(file, waiting, held);
    await file.sync();
  } finally {
    await file.close();
  }
  return { address: hash.digest('hex'), bytes: count };
}

async function writeAll(file: FileHandle, parts: readonly Uint8Array[], bytes: number): Promise<void> {
  if (bytes === 0) return;
  const { bytesWritten } = await file.writev(parts);
  if (bytesWritten === bytes) return;
  const rest = Buffer.concat(parts).subarray(bytesWritten);
  await writeAll(file, [rest], rest.byteLength);
}

/** The name is on the disk as well once its folder is. What lies there already has the same bytes. */
async function settle(folder: string, path: string, address: string): Promise<void> {
  const within = join(folder, address.slice(0, 2));
  await mkdir(within, { recursive: true, mode: 0o700 });
  await rename(path, join(within, address));
  const at = await open(within, 'r');
  try {
    await at.sync();
  } finally {
    await at.close();
  }
}

async function* listed(folder: string): AsyncGenerator<{ readonly address: string; readonly since: number }> {
  for (const within of await namesIn(folder)) {
    if (!/^[0-9a-f]{2}$/.test(within)) continue;
    for (const address of await namesIn(join(folder, within))) {
      if (!ADDRESS.test(address)) continue;
      const { mtimeMs } = await stat(join(folder, within, address));
      yield { address, since: mtimeMs };
    }
  }
}

/** The names in a folder; none when it is not there. */
const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

async function* reading(path: string, address: string): AsyncGenerator<Uint8Array> {
  if (!(await isThere(path))) throw new NoObject(address);
  yield* createReadStream(path) as AsyncIterable<Buffer>;
}

/** Only what is a hash becomes a path. @throws NoObject */
function pathOf(folder: string, address: string): string {
  if (!ADDRESS.test(address)) throw new NoObject('no address');
  return join(folder, address.slice(0, 2), address);
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

async function freeOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
