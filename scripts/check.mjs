import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const program = (...path) => join(ROOT, 'node_modules', ...path);

/** What must be in order besides the tests; all of it is looked at, also when something is wrong. */
const STEPS = [
  ['format', [program('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['lint', [program('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings']],
  ['types', [program('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.']],
  ['architecture', [program('vitest', 'vitest.mjs'), 'run', '--project', 'zuiver', 'tests/architecture']],
  ['bundle', [program('vitest', 'vitest.mjs'), 'run', '--project', 'zuiver', 'tests/worker/bundle']],
];

const failed = STEPS.filter(([name, args]) => {
  process.stdout.write(`== ${name}\n`);
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
}).map(([name]) => name);

process.stdout.write(`${failed.length === 0 ? 'Alles in orde' : `Niet in orde: ${failed.join(', ')}`}\n`);
process.stdout.write(`check: ${STEPS.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
