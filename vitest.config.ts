import { defineConfig } from 'vitest/config';

/** Tests that start a server, a database and workers of their own. */
const BEHAVIOUR = ['tests/behaviour/**/*.test.ts', 'tests/stack/**/*.test.ts'];
/** Tests of the case file, on one PostgreSQL. */
const CASE_FILE = [
  'tests/store/**/*.test.ts',
  'tests/activities/effects/**/*.test.ts',
  'tests/client/usecases/**/*.test.ts',
];
const MINUTE_MS = 60_000;
/** Each behaviour test has a stack of its own; more than two at once would wait for each other. One number for every project: vitest runs them as one queue. */
const WORKERS = 2;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'zuiver',
          include: ['tests/**/*.test.ts'],
          exclude: [...BEHAVIOUR, ...CASE_FILE],
          testTimeout: MINUTE_MS,
          maxWorkers: WORKERS,
        },
      },
      {
        test: {
          name: 'dossier',
          include: CASE_FILE,
          globalSetup: 'tests/store/postgres.ts',
          testTimeout: MINUTE_MS,
          maxWorkers: WORKERS,
        },
      },
      {
        test: {
          name: 'gedrag',
          include: BEHAVIOUR,
          testTimeout: 5 * MINUTE_MS,
          hookTimeout: 2 * MINUTE_MS,
          maxWorkers: WORKERS,
        },
      },
    ],
  },
});
