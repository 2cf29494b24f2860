import { statfs } from 'node:fs/promises';
import { ok, wrong, type Check } from './check.ts';

const GB = 1_000_000_000;
const LEAST_GB = 1;

/** There is room on the disk of this machine. @param folder on which disk */
export const diskOf = (folder: string, leastGb = LEAST_GB): Check => ({
  id: 'disk',
  async look() {
    const { bavail, bsize } = await statfs(folder);
    const free = ((bavail * bsize) / GB).toFixed(1).replace('.', ',');
    return bavail * bsize < leastGb * GB ? wrong('full', { free }) : ok({ free });
  },
});
