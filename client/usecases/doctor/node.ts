import { ok, wrong, type Check } from './check.ts';

const OLDEST = [20, 3] as const;

/** Whether this Node can run the program. */
export const nodeIsOld = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
};

export const node: Check = {
  id: 'node',
  look: async () => {
    const { node: version } = process.versions;
    return nodeIsOld(version) ? wrong('old', { version, oldest: OLDEST.join('.') }) : ok({ version });
  },
};
