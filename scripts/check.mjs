import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const bin = (name) => join(ROOT, 'node_modules', '.bin', name);

/** What must be in order besides the tests; all of it is looked at, also when something is wrong. */
const STEPS = [
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  ['architecture', bin('vitest'), ['run', '--project', 'zuiver', 'tests/architecture', 'tests/worker']],
];

const failed = STEPS.filter(([name, command, args]) => {
  process.stdout.write(`== ${name}\n`);
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0;
}).map(([name]) => name);

process.stdout.write(`${failed.length === 0 ? 'Alles in orde' : `Niet in orde: ${failed.join(', ')}`}\n`);
process.stdout.write(`check: ${STEPS.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
