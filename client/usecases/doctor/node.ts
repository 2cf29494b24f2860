import { ok, wrong, type Check } from './check.ts';
import { isOlder } from './older.ts';

const OLDEST = [20, 3] as const;

/** Whether this Node can run the program. */
export const nodeIsOld = (version: string): boolean => isOlder(version, OLDEST);

export const node: Check = {
  id: 'node',
  look: async () => {
    const { node: version } = process.versions;
    return nodeIsOld(version) ? wrong('old', { version, oldest: OLDEST.join('.') }) : ok({ version });
  },
};
