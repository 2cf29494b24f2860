import { defineConfig } from 'vitest/config';
import { InOrder } from './tests/in-order.ts';

/** Tests that start a server, a database and workers of their own, or play on a stage that they share. */
const BEHAVIOUR = ['tests/behaviour/**/*.test.ts', 'tests/stack/**/*.test.ts'];
/** Tests of the case file, on one PostgreSQL. */
const CASE_FILE = [
  'tests/store/**/*.test.ts',
  'tests/activities/effects/**/*.test.ts',
  'tests/client/usecases/**/*.test.ts',
  'tests/client/cli/log-in.test.ts',
  'tests/client/console/login.test.ts',
  'tests/client/console/pages/**/*.test.ts',
];
const MINUTE_MS = 60_000;
const PURE = { include: ['tests/**/*.test.ts'], exclude: [...BEHAVIOUR, ...CASE_FILE], testTimeout: MINUTE_MS };
const PLAYED = { testTimeout: 5 * MINUTE_MS, hookTimeout: 2 * MINUTE_MS };
/** The other side of the date line: what reads the machine's own zone shows. */
const FAR = { env: { TZ: 'Pacific/Kiritimati', TENDERKLOK_OPDRACHT: 'tenderklok' }, setupFiles: 'tests/far.ts' };
/** A short rehearsal, played there alone. */
const FAR_REHEARSAL = 'tests/behaviour/move.test.ts';

export default defineConfig({
  test: {
    // Every stage takes a core: more than two at once would wait for each other.
    maxWorkers: 2,
    // Servers and databases leave neatly: on a busy machine that takes longer than the ten seconds after which all is broken off.
    teardownTimeout: 2 * MINUTE_MS,
    // No module keeps anything of a test: files of one project share a process.
    isolate: false,
    sequence: { sequencer: InOrder },
    // Whatever whoever runs them has set for an installation of their own.
    env: { TENDERKLOK_OPDRACHT: 'tenderklok', TENDERKLOK_CONFIG: '/nergens/config.yaml', TENDERKLOK_DATA: '/nergens' },
    projects: [
      {
        extends: true,
        test: {
          ...PLAYED,
          name: 'gedrag',
          include: BEHAVIOUR,
          exclude: [FAR_REHEARSAL],
          globalSetup: 'tests/behaviour/stages.ts',
        },
      },
      { extends: true, test: { ...PLAYED, ...FAR, name: 'gedrag-ver', include: [FAR_REHEARSAL] } },
      {
        extends: true,
        test: { name: 'dossier', include: CASE_FILE, globalSetup: 'tests/store/postgres.ts', testTimeout: MINUTE_MS },
      },
      { extends: true, test: { ...PURE, name: 'zuiver' } },
      { extends: true, test: { ...PURE, ...FAR, name: 'zuiver-ver' } },
    ],
  },
});
