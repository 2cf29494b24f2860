import { ok, type Check } from './check.ts';

/** Which settings count, and where each came from; secrets do not stand here. */
export const settings: Check = {
  id: 'settings',
  look: async ({ settings: all }) =>
    ok({ list: all.map(({ name, value, from }) => `${name} ${value} (${from})`).join(', ') }),
};
