import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KEY_BYTES } from './seal.ts';

/** Where the keys are: never in the database. Whoever has both can read what is sealed. */
export interface Keyring {
  /** The key under this name; made when there is none yet. */
  keyFor(name: string): Promise<Uint8Array>;
  /** The key under this name; null when there is none: nothing was ever sealed under it here. */
  knownKey(name: string): Promise<Uint8Array | null>;
}

/** Others than the user of this program can read a key, or it is none. */
export class BadKey extends Error {}

const OTHERS = 0o077;

/** Keys as files of a folder, each readable by this user alone. Of two that make one at once the first is the key of both. */
export function fileKeyring(folder: string): Keyring {
  const pathOf = (name: string): string => join(folder, `${createHash('sha256').update(name).digest('hex')}.sleutel`);
  const known = async (name: string): Promise<Uint8Array | null> => readSecret(pathOf(name)).then(keyIn);
  return {
    knownKey: known,
    keyFor: async (name) => {
      const there = await known(name);
      if (there !== null) return there;
      await putSecret(folder, pathOf(name), `${randomBytes(KEY_BYTES).toString('base64')} ${name}\n`);
      const made = await known(name);
      if (made === null) throw new BadKey(`no key for ${name}`);
      return made;
    },
  };
}

function keyIn(text: string | null): Uint8Array | null {
  if (text === null) return null;
  const key = Buffer.from(text.split(' ')[0] ?? '', 'base64');
  if (key.length !== KEY_BYTES) throw new BadKey('not a key');
  return key;
}

/** What stands in a file that only this user reads; null when it is not there. @throws BadKey when others can read it */
export async function readSecret(path: string): Promise<string | null> {
  try {
    if (((await stat(path)).mode & OTHERS) !== 0) throw new BadKey(`others can read ${path}`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}

/** Puts it there whole, on the disk, for this user alone; what is there already stays. */
export async function putSecret(folder: string, path: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `.${randomUUID()}`);
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}
