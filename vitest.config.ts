import { defineConfig } from 'vitest/config';

/** Tests that start a server, a database and workers of their own. */
const BEHAVIOUR = ['tests/behaviour/**/*.test.ts', 'tests/stack/**/*.test.ts', 'tests/replay/**/*.test.ts'];
const MINUTE_MS = 60_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'zuiver', include: ['tests/**/*.test.ts'], exclude: BEHAVIOUR, testTimeout: MINUTE_MS } },
      {
        test: {
          name: 'gedrag',
          include: BEHAVIOUR,
          testTimeout: 5 * MINUTE_MS,
          hookTimeout: 2 * MINUTE_MS,
          fileParallelism: false,
        },
      },
    ],
  },
});
