import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

// Cases as an operator can meet them (one that waits, is suspended, too late, tied, and of which a mail was refused), on a private stack
// that stays until it is stopped: those of the test of Temporal UI, with links to its views and the process of the worker, to stop it.
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const only = ['--project', 'gedrag', 'tests/behaviour/temporal-ui.test.ts', '-t', 'blijft staan'];
const { status } = spawnSync(process.execPath, [vitest, 'run', ...only], {
  cwd: ROOT,
  env: { ...process.env, TENDERKLOK_BLIJF: 'ja' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
