import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, unknown, wrong, type Check } from './check.ts';

const GB = 1_000_000_000;
const OTHERS = 0o077;

/** Files have room, and the keys that seal them are of this user alone and lie somewhere else. */
export const vault: Check = {
  id: 'vault',
  async look({ vault: place }) {
    if (place === undefined) return unknown('not-set');
    const { files, keys, mostBytes } = place;
    if (files === keys || keys.startsWith(`${files}/`)) return wrong('together', { keys });
    const mode = await modeOf(keys);
    if (mode !== null && (mode & OTHERS) !== 0) return wrong('open', { keys });
    const { bavail, bsize } = await statfs(await firstThere(files));
    const left = bavail * bsize;
    const free = (left / GB).toFixed(1).replace('.', ',');
    return left < GB + mostBytes ? wrong('full', { files, free }) : ok({ files, keys, free });
  },
};

async function modeOf(folder: string): Promise<number | null> {
  try {
    return (await stat(folder)).mode;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}

/** The folder, or the nearest one above it that is there: it is made when the first file comes. */
async function firstThere(folder: string): Promise<string> {
  const there = (await modeOf(folder)) !== null;
  return there || dirname(folder) === folder ? folder : firstThere(dirname(folder));
}
